export { deciding, judgeLine, readMeasured, standardSample, type Judged, type Reading } from "./judge.ts";
export {
  groupName,
  groupOf,
  recognise,
  recognitionParameters,
  type LaboratoryLicence,
  type Recognition,
  type RecognitionParameters,
} from "./recognise.ts";
