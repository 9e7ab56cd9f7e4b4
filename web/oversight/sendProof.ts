import { api } from "../kit/api.ts";
import type { SentFile } from "../kit/FileField.tsx";

/** Sends one proof of an employer to the server and answers its id. */
export const sendProof =
  (employerId: string) =>
  async (file: File): Promise<SentFile> => {
    const body = new FormData();
    body.set("file", file, file.name);
    const sent = await api.post("/api/v1/employers/:employerId/kept-files", { params: { employerId }, body });
    return { id: sent.fileId, name: sent.name };
  };
export const proofHref = (employerId: string, fileId: string): string => `/api/v1/employers/${employerId}/kept-files/${fileId}`;
export const documentHref = (documentId: string): string => `/api/v1/documents/${documentId}/file`;
