import { Constants } from '../../../constants.js'

export const dynamic = 'force-static'

/** None when it is built: each is made when it is first asked for, and kept. */
export const generateStaticParams = () => []

export default Constants
