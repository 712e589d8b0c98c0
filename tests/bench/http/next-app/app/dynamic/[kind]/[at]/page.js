import { Constants } from '../../../constants.js'

export const dynamic = 'force-dynamic'

export default Constants
