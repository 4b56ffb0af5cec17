import Office

extension FormBook {
    /// What the layouts name and no process has, neither of the files nor issued: forms and fields. Warnings, because a layout may be
    /// there before the process that makes its paper is issued.
    public func strangers(in processes: ProcessBook) -> [RuleFinding] {
        layouts.flatMap { strangers($0, processes) }
    }

    /// What the papers of a version would lack, by the lines of its steps: an error where a step makes a paper and does not demand the
    /// words without which it is none, a warning where the layout of its first day prints a field that the step never asks for.
    public func findings(of version: ProcessVersion, file: String) -> [RuleFinding] {
        version.acts.flatMap { act in act.forms.flatMap { lacks(of: $0, act, version, file) } }
    }

    private func lacks(
        of form: String, _ act: ProcessAct, _ version: ProcessVersion, _ file: String
    ) -> [RuleFinding] {
        let desk = version.kind.desk
        let paper = "bước «\(act.title)» lập «\(version.form(form)?.title ?? form)»"
        let demanded = FormLayout.requiredFields(form, desk)
        let errors = demanded.filter { !act.needs.contains($0) }.map {
            RuleFinding(
                .error, file: file, line: act.line,
                "\(paper) nên phải có trường «\($0)» trong «needs», là nội dung bắt buộc của giấy tờ này")
        }
        let printed = (layout(of: form, at: desk, on: version.since)?.blocks ?? []).compactMap { block -> String? in
            guard case .field(let code, _) = block.content else { return nil }
            return code
        }
        let unasked = printed.filter { !(demanded + act.needs + act.asks).contains($0) }
        return errors
            + unasked.map {
                RuleFinding(
                    .warning, file: file, line: act.line,
                    "\(paper) không ghi trường «\($0)», nên chỗ ấy của mẫu giấy tờ để trống")
            }
    }

    private func strangers(_ layout: FormLayout, _ processes: ProcessBook) -> [RuleFinding] {
        let versions = processes.processes.filter { $0.kind.desk == layout.desk }.flatMap(\.versions)
        guard !versions.isEmpty else { return [] }
        var findings: [RuleFinding] = []
        func note(_ line: Int, _ message: String) {
            findings.append(RuleFinding(.warning, file: layout.file, line: line, message))
        }
        let isOfNoStep = layout.code == FormLayout.other || layout.code == FormLayout.book && layout.desk != .petitions
        if !isOfNoStep, !versions.contains(where: { $0.form(layout.code) != nil }) {
            note(layout.line, "không quy trình nào lập giấy tờ «\(layout.code)»")
        }
        for block in layout.blocks {
            guard case .field(let code, _) = block.content, !versions.contains(where: { $0.field(code) != nil })
            else { continue }
            note(block.line, "không quy trình nào có trường «\(code)»")
        }
        return findings
    }
}
