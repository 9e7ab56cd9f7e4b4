/** Words in a column's name that speak of a person. */
const words =
  /(^|_)(name|names|username|phone|mobile|tel|fax|email|mail|wechat|address|birth|age|sex|gender|nation|ethnic|marital|identity|id_number|passport|person|people|patient|worker|account|user|actor|by|reader|sender|signer|receiver|officer|contact|representative|manager|doctor|photo|photos|face|voice|fingerprint|longitude|latitude|ip|says|note|reason|summary|title|body|password|secret|token|signature)(_|$)/;
/** Columns by which a row is about one worker: all that stands beside them is about her. */
const persons = ["worker_id", "id_number_sealed", "name_sealed"];

/** True when a column holds, by its name, its type or what it stands beside, what may be personal data. */
export const looksPersonal = ({ column, type }: { column: string; type: string }, all: readonly { column: string }[]): boolean => {
  const [schema, table, name = ""] = column.split(".");
  return (
    words.test(name) ||
    name.endsWith("_sealed") ||
    type === "jsonb" ||
    type === "json" ||
    type === "bytea" ||
    type === "inet" ||
    all.some((c) => persons.some((p) => c.column === `${schema}.${table}.${p}`))
  );
};
