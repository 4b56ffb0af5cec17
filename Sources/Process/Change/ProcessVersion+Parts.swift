import Office

extension ProcessVersion {
    /// All that the version consists of, but its dates and its law.
    public var parts: [ProcessPart] {
        roles.map(part) + fields.map(part) + papers.map { ProcessPart(.paper, $0.code, $0.title, []) }
            + forms.map(part) + clocks.map(part) + tracks.map(part) + states.map(part) + acts.map(part)
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
        let lengths = clock.lengths.map { length in
            let when = length.when.sorted { $0.key < $1.key }
            return ProcessPart.Fact(
                when.isEmpty ? "Bao lâu" : "Bao lâu khi \(when.map(words).joined(separator: ", "))",
                "\(length.term.amount) \(length.term.unit.rawValue), \(length.article)",
                shown: "\(length.term.words) (\(length.article))")
        }
        let late = clock.lateEvent.map { "\($0.minute / 60) giờ \($0.minute % 60) phút (\($0.article))" }
        return ProcessPart(
            .clock, clock.code, clock.title,
            lengths + [
                .init("Thời hạn của người dân", clock.isOfCitizen ? "có" : ""),
                .init("Thủ tục có thể quy định khác", clock.isGiven ? "có" : ""),
                .init("Tính từ ngày tiếp nhận", clock.isFromReceipt ? "có" : ""),
                .init("Chỉ để báo kết quả", clock.isSide ? "có" : ""), .init("Sau giờ này tính ngày sau", late ?? ""),
            ])
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
        func list(_ name: String, _ codes: [String], _ title: (String) -> String) -> ProcessPart.Fact {
            .init(name, codes.joined(separator: ", "), shown: codes.map(title).joined(separator: "; "))
        }
        let conditions = act.conditions.map { String(describing: $0) }.joined(separator: "; ")
        let clocks = act.clocks.map { String(describing: $0) }.joined(separator: "; ")
        return ProcessPart(
            .act, act.code, act.title,
            [
                act.isOpening
                    ? .init("Ở trạng thái", "start", shown: "mở hồ sơ")
                    : list("Ở trạng thái", act.states, stateTitle),
                .init("Đến trạng thái", act.to ?? "", shown: act.to.map(stateTitle)),
                list("Ai thực hiện", act.by, roleTitle),
                list("Cần", act.needs) { field($0)?.title ?? $0 },
                list("Có thể ghi thêm", act.asks) { field($0)?.title ?? $0 },
                list("Giấy tờ", act.papers) { paper($0)?.title ?? $0 },
                list("Lập", act.forms) { form($0)?.title ?? $0 },
                list("Giao", act.assigns, roleTitle),
                list("Lấy ý kiến", act.opens) { track($0)?.title ?? $0 },
                list("Khép", act.closes) { track($0)?.title ?? $0 },
                .init("Thời hạn", clocks, shown: act.clocks.map(words).joined(separator: "; ")),
                .init("Điều kiện", conditions, shown: act.conditions.map(words).joined(separator: "; ")),
                .init("Một lần", act.isOnce ? "có" : ""), .init("Căn cứ", act.article),
            ])
    }
}
