import Office

/// Says that somebody else changed a task while it was being edited here, and what it says now.
struct TaskConflict {
    let typed: DraftTask
    let stored: DraftTask
    let names: [Key<Party>: NamedParty]
    let editedBy: String
    let page: Href

    var html: HTML {
        let lines = differences.map { difference -> HTML in
            "<div><dt>\(difference.label)</dt><dd>\(difference.stored)</dd></div>"
        }
        return """
            <div class="conflict" role="alert"><p>\(Tone.soon.shape) <b>\(editedBy) vừa sửa nhiệm vụ này.</b> Nội dung anh/chị \
            nhập vẫn còn nguyên bên dưới. Nội dung đang lưu khác ở:</p><dl class="facts">\(lines)</dl>\
            <p class="remedy-acts"><button class="button">Lưu nội dung tôi nhập</button> \
            <a class="button" href="\(page)" data-redraw>Lấy nội dung đang lưu</a></p></div>
            """
    }

    private var differences: [(label: String, stored: String)] {
        let pairs: [(String, String, String)] = [
            ("Nội dung", typed.content, stored.content), ("Sản phẩm", typed.product ?? "", stored.product ?? ""),
            ("Khắc phục", typed.addresses ?? "", stored.addresses ?? ""),
            ("Chủ trì", words(typed.lead), words(stored.lead)),
            ("Phối hợp", words(typed.coordinate), words(stored.coordinate)),
            ("Hạn riêng", ownDues(typed.coordinate), ownDues(stored.coordinate)),
            ("Chỉ đạo", words(typed.directedBy), words(stored.directedBy)),
            ("Để biết", words(typed.inform), words(stored.inform)),
            ("Thời hạn", words(typed.deadline), words(stored.deadline)),
        ]
        return pairs.filter { $0.1 != $0.2 }.map { ($0.0, $0.2.isEmpty ? "(trống)" : $0.2) }
    }

    private func words(_ parties: [DraftParty]) -> String {
        parties.map { party in
            party.parties.isEmpty
                ? "\(party.printed) (chưa rõ)"
                : party.parties.map { names[$0]?.name ?? party.printed }.joined(separator: ", ")
        }.joined(separator: "; ")
    }

    private func ownDues(_ parties: [DraftParty]) -> String {
        parties.filter { $0.due != nil }.map { "\($0.printed) \(WrittenDay.typed($0.due))" }.joined(separator: "; ")
    }

    private func words(_ deadline: DraftDeadline) -> String {
        let days = [WrittenDay.typed(deadline.from), WrittenDay.typed(deadline.due)].filter { !$0.isEmpty }
        let milestones = deadline.milestones.map { "\($0.text) \(WrittenDay.typed($0.due))" }
        return
            ([
                DeadlineFields.title(of: deadline.kind), days.joined(separator: " – "), deadline.time ?? "",
                deadline.every ?? "", deadline.term ?? "", WrittenDay.typed(deadline.start),
            ]
            + milestones).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
