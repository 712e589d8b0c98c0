/** Detox, medication, and who gives the care. */
export const care = {
  detoxFirst: {
    topic: 'Detox first',
    ask: 'Can I start without going to detox first? If not, who arranges it, and how do I get there?',
    why: 'Some programs take people only after withdrawal. Stopping alcohol or benzodiazepines suddenly can be dangerous, so ask before you stop.',
    listen: 'A nurse or doctor who asks what you take and how much, the name of the place, and who calls it.',
  },
  detoxCare: {
    topic: 'Care during detox',
    ask: 'Which substances do you treat withdrawal from, do you use medication, and is a nurse there day and night?',
    why: 'Withdrawal from alcohol or benzodiazepines can be dangerous and needs medical care.',
    listen:
      'Your substance by name, medication for withdrawal, how often someone checks on you, and the hospital they use in an emergency.',
  },
  medication: {
    topic: 'Medication for addiction',
    ask: 'Can I start or stay on methadone, buprenorphine or naltrexone with you?',
    why: 'Some programs start it, some let you continue it, and some ask people to taper off. Do not stop it on your own to get in.',
    listen:
      'The medication by name, who prescribes it, whether there is a time limit, and what happens when you leave.',
  },
  staff: {
    topic: 'Who treats you',
    ask: 'Who would treat me, and which licenses do they hold?',
    why: 'Titles differ from state to state. A license can be looked up.',
    listen:
      'Licensed counselors or social workers, nurses, someone who can prescribe, and how many people each counselor sees.',
  },
  coOccurring: {
    topic: 'Mental health',
    ask: 'Do you also treat mental health conditions, such as depression, anxiety or PTSD?',
    why: 'Many people live with both, and not every program treats both.',
    listen:
      'Someone on staff who can diagnose and prescribe, one plan for both, and whether you can keep your medication.',
  },
  testing: {
    topic: 'Drug testing',
    ask: 'How often do you test for drugs, and what happens after a positive test?',
    why: 'Some programs change the plan with you after a positive test, and others ask people to leave.',
    listen: 'What follows a first and a second positive test, who else sees the result, and who pays for the test.',
  },
  license: {
    topic: 'License',
    ask: 'Who licenses or accredits you, and what is the number?',
    why: 'With a number you can look it up. A license comes from the state. Accreditation is a review by an outside group.',
    listen: 'The agency by name, a number, and until when it is valid.',
  },
  pregnancy: {
    topic: 'Pregnancy',
    ask: 'Do you treat people who are pregnant, and do you work with prenatal care?',
    why: 'Programs with certain federal funds must give pregnant women priority. Do not stop suddenly while pregnant: ask a doctor.',
    listen: 'A quick start, contact with your prenatal care, and a doctor who decides about medication with you.',
  },
}
