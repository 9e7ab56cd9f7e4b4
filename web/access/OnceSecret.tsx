/** A secret that the server shows once. */
export function OnceSecret({ title, secret, note, onClose }: { title: string; secret: string; note: string; onClose: () => void }) {
  return (
    <div className="done-note" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      <p className="code" style={{ whiteSpace: "normal", overflowWrap: "anywhere", fontSize: 16 }}>
        {secret}
      </p>
      <p className="ink-2">{note}</p>
      <p className="row">
        <button type="button" className="link" style={{ padding: 0 }} onClick={() => void navigator.clipboard?.writeText(secret)}>
          复制
        </button>
        <button type="button" className="link" style={{ padding: 0 }} onClick={onClose}>
          已经记下，收起
        </button>
      </p>
    </div>
  );
}
