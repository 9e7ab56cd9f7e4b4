import { useDocumentTitle } from "../kit/hooks.ts";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { DocumentsTable } from "./DocumentsTable.tsx";

export function DocumentsPage() {
  useDocumentTitle("文书");
  return (
    <>
      <PageTitle>文书</PageTitle>
      <Sheet flush>
        <DocumentsTable query={{}} />
      </Sheet>
    </>
  );
}
