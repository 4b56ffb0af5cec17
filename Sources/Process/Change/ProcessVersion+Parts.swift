import Office
import WorkTime

extension ProcessVersion {
    /// All that the version consists of, but its dates and its law.
    public var parts: [ProcessPart] {
        var parts: [ProcessPart] = []
        for role in roles { parts.append(part(role)) }
        for field in fields { parts.append(part(field)) }
        for paper in papers { parts.append(ProcessPart(.paper, paper.code, paper.title, [])) }
        for form in forms { parts.append(part(form)) }
        for clock in clocks { parts.append(part(clock)) }
        for track in tracks { parts.append(part(track)) }
        for state in states { parts.append(part(state)) }
        for act in acts { parts.append(part(act)) }
        return parts
    }

    private func part(_ role: ProcessRole) -> ProcessPart {
        ProcessPart(.role, role.code, role.title, [.init("Ai giữ", role.holder.rawValue)])
    }

    private func part(_ field: ProcessField) -> ProcessPart {
        let choices = field.choices.map { "\($0.code): \($0.title)" }.joined(separator: "; ")
        return ProcessPart(
            .field, field.code, field.title,
            [
                .init("Kiểu", field.kind.rawValue), .init("Lựa chọn", choices),
                .init("Thông tin cá nhân", field.isPersonal ? "có" : ""),
            ])
    }

    private func part(_ form: ProcessForm) -> ProcessPart {
        ProcessPart(
            .form, form.code, form.title, [.init("Mẫu số", form.number ?? ""), .init("Căn cứ", form.article)])
    }

    private func part(_ clock: ProcessClock) -> ProcessPart {
        let lengths = clock.lengths.map { length -> ProcessPart.Fact in
            let when = length.when.sorted { $0.key < $1.key }
            return ProcessPart.Fact(
                when.isEmpty ? "Bao lâu" : "Bao lâu khi \(when.map { words($0) }.joined(separator: ", "))",
                "\(length.term.amount) \(length.term.unit.rawValue), \(length.article)",
                shown: "\(length.term.words) (\(length.article))",
                // By codes: a field that is called otherwise is the same condition.
                id: when.map { "\($0.key)=\($0.value)" }.joined(separator: "&"))
        }
        let late = clock.lateEvent.map { "\($0.minute / 60) giờ \($0.minute % 60) phút (\($0.article))" }
        let properties: [ProcessPart.Fact] = [
            .init("Thời hạn của người dân", clock.isOfCitizen ? "có" : ""),
            .init("Thủ tục có thể quy định khác", clock.isGiven ? "có" : ""),
            .init("Tính từ ngày tiếp nhận", clock.isFromReceipt ? "có" : ""),
            .init("Chỉ để báo kết quả", clock.isSide ? "có" : ""), .init("Sau giờ này tính ngày sau", late ?? ""),
        ]
        return ProcessPart(.clock, clock.code, clock.title, lengths + order(of: lengths) + properties)
    }

    /// Of several lengths that count the last one does, so where they stand is part of what the clock says.
    private func order(of lengths: [ProcessPart.Fact]) -> [ProcessPart.Fact] {
        guard lengths.count > 1 else { return [] }
        return [
            ProcessPart.Fact(
                "Thứ tự xét", lengths.map { "(\($0.id))" }.joined(),
                shown: lengths.map(\.name).joined(separator: "; ").lowercased())
        ]
    }

    private func part(_ track: ProcessTrack) -> ProcessPart {
        ProcessPart(
            .track, track.code, track.title,
            [
                .init("Ai trả lời", track.owner, shown: roleTitle(track.owner)),
                .init("Thời hạn", track.clock, shown: clockTitle(track.clock)),
            ])
    }

    private func part(_ state: ProcessState) -> ProcessPart {
        ProcessPart(
            .state, state.code, state.title,
            [
                .init("Người giữ", state.owner, shown: roleTitle(state.owner)),
                .init("Kết thúc", state.outcome?.rawValue ?? "", shown: state.outcome?.title),
            ])
    }

    private func part(_ act: ProcessAct) -> ProcessPart {
        var facts: [ProcessPart.Fact] = []
        func add(_ name: String, _ codes: [String], _ title: (String) -> String?) {
            let titles = codes.map { title($0) ?? $0 }
            facts.append(ProcessPart.Fact(name, codes.joined(separator: ", "), shown: titles.joined(separator: "; ")))
        }
        if act.isOpening {
            facts.append(ProcessPart.Fact("Ở trạng thái", VersionReader.start, shown: "mở hồ sơ"))
        } else {
            add("Ở trạng thái", act.states, stateTitle)
        }
        add("Đến trạng thái", act.to.map { [$0] } ?? [], stateTitle)
        add("Ai thực hiện", act.by, roleTitle)
        add("Cần", act.needs) { field($0)?.title }
        add("Có thể ghi thêm", act.asks) { field($0)?.title }
        add("Giấy tờ", act.papers) { paper($0)?.title }
        add("Lập", act.forms) { form($0)?.title }
        add("Giao", act.assigns, roleTitle)
        add("Lấy ý kiến", act.opens) { track($0)?.title }
        add("Khép", act.closes) { track($0)?.title }
        let clocks = act.clocks.map { String(describing: $0) }.joined(separator: "; ")
        let conditions = act.conditions.map { String(describing: $0) }.joined(separator: "; ")
        facts.append(ProcessPart.Fact("Thời hạn", clocks, shown: act.clocks.map { words($0) }.joined(separator: "; ")))
        facts.append(
            ProcessPart.Fact("Điều kiện", conditions, shown: act.conditions.map { words($0) }.joined(separator: "; ")))
        facts.append(ProcessPart.Fact("Một lần", act.isOnce ? "có" : ""))
        facts.append(ProcessPart.Fact("Căn cứ", act.article))
        return ProcessPart(.act, act.code, act.title, facts)
    }
}
