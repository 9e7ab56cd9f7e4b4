import { Button } from "antd";
import { useState } from "react";
import { useMay } from "../../frame/session.tsx";
import { Sheet } from "../../kit/small.tsx";
import { RadiationTable, useRadiationWorkers } from "./RadiationTable.tsx";
import { WorkerForm } from "./WorkerForm.tsx";

/** 放射工作人员与个人剂量 of one employer's file. */
export function RadiationTab({ employerId, creditCode }: { employerId: string; creditCode: string }) {
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const list = useRadiationWorkers({ employerId });
  return (
    <>
      {adding ? (
        <Sheet title="登记放射工作人员">
          <WorkerForm creditCode={creditCode} onDone={() => setAdding(false)} />
        </Sheet>
      ) : null}
      <Sheet
        title="放射工作人员与个人剂量"
        note={may("radiation.enter") && !adding ? <Button onClick={() => setAdding(true)}>登记放射工作人员</Button> : null}
        flush
      >
        <RadiationTable list={list} inside />
      </Sheet>
    </>
  );
}
