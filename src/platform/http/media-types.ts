/** Media types of what is sent and taken beside JSON. */
export const mediaTypes = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  pdf: "application/pdf",
  xml: "application/xml",
  zip: "application/zip",
  /** a file as somebody sent it */
  bytes: "application/octet-stream",
  /** a form of the browser with its files */
  form: "multipart/form-data",
  /** a form of a programme */
  encoded: "application/x-www-form-urlencoded",
} as const;
