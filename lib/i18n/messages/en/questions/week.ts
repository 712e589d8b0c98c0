/** What a week there is like. */
export const week = {
  hours: {
    topic: 'Hours a week',
    ask: 'How many hours a week is it?',
    why: 'The same name can stand for very different hours. They decide whether you can work, study or care for children.',
    listen: 'A number for the first weeks and one for later, and whether breaks and meals are counted.',
  },
  times: {
    topic: 'Days and times',
    ask: 'Which days do I come, and from when to when?',
    why: 'You need them to plan work, school, rides and child care.',
    listen: 'Fixed days and times, a choice of daytime, evening or weekend, and what happens when you miss a day.',
  },
  length: {
    topic: 'How long it lasts',
    ask: 'How long does it last, and who decides when it ends?',
    why: 'Some programs have a fixed length, and others go by how you are doing. Insurance may pay for less.',
    listen: 'Days or weeks, whether the hours go down over time, and what happens if you need longer.',
  },
  sampleDay: {
    topic: 'A usual day',
    ask: 'What does a usual day look like, from start to end?',
    why: 'It shows how much of the time is treatment.',
    listen: 'Times with names: group, one-on-one, medical visit, meals, rest.',
  },
  individual: {
    topic: 'One-on-one sessions',
    ask: 'How often would I meet one on one with a counselor, and how large are the groups?',
    why: 'Many programs work mostly in groups, and some things are easier to say to one person.',
    listen: 'A number of sessions a week or a month, the same counselor each time, and a limit on group size.',
  },
  family: {
    topic: 'Family',
    ask: 'How can my family take part, if I want them to?',
    why: 'Some programs have family sessions and some have none. You decide what staff may tell your family.',
    listen: 'Family sessions with days and cost, a way to join from far away, and help for the family itself.',
  },
  telehealth: {
    topic: 'Telehealth',
    ask: 'Can I take part by video or phone, for all of it or some of it?',
    why: 'It can save travel, if you have a private place and a good connection.',
    listen: 'Which parts, whether insurance pays the same, and whether it works in the state where you are.',
  },
}
