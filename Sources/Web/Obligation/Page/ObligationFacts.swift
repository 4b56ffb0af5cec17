import Desk
import Office
import WorkTime

/// Beside the content: by when, who, on what basis.
struct ObligationFacts: Sendable {
    let content: ObligationPage
    let today: CalendarDay
    let list: ListReturn?

    var html: HTML {
        Facts.html(
            [("Thời hạn", deadline)] + urging + [("Tiến độ", Progress.html(content.obligation.progress))] + roles
                + [("Người giao việc", assigner), ("Căn cứ", basis), ("Hồ sơ", caseFile)]
                + (hasParts ? [("Đóng lại khi", HTML.text(closing))] : []))
    }

    // MARK: - Deadline

    private var deadline: HTML {
        let deadline = content.obligation.deadline
        let date: HTML? = deadline.due.map { due in
            guard content.obligation.isOpen else { return WrittenDay.html(due) }
            return DueWords.open(due, today: today, resultOn: content.obligation.resultOn)
        }
        let time: HTML? = deadline.time.map { ", \($0)" }
        let why: HTML? = deadline.due.map { _ in
            " <a class=\"small\" href=\"/obligations/\(content.obligation.id)/clock\">vì sao?</a>"
        }
        // «Ngày 07/12/2026» above the day itself says nothing.
        if deadline.kind == .date, deadline.text?.isEmpty ?? true, let date {
            return "\(date)\(time)\(why)\(adjustments)"
        }
        let line: HTML? = date.map { "<br>\($0)" }
        return "\(deadline.words)\(time)\(line)\(why)\(adjustments)"
    }

    /// What comes next on the ladder; what was done stands in the timeline.
    private var urging: [(name: String, value: HTML)] {
        guard content.obligation.isOpen else { return [] }
        let count = content.timeline.count { $0.act == JournalAct.obligationUrged.rawValue }
        let done: HTML? = count == 0 ? nil : "Đã đôn đốc \(count) lần. "
        let next: HTML =
            content.nextUrging.map { next in
                "Lần tới: \(next.words) lúc \(WrittenDay.html(next.at))."
            } ?? (count == 0 ? "Chưa có lần nào." : .empty)
        return [
            (
                "Đôn đốc",
                "\(done)\(next) <a class=\"small\" href=\"/obligations/\(content.obligation.id)/urging\">Xem, đôn đốc ngay</a>"
            )
        ]
    }

    private var adjustments: HTML? {
        let adjustments = content.adjustments.filter { $0.kind == .deadline }
        guard !adjustments.isEmpty else { return nil }
        let lines = adjustments.map { "<li>\($0.line)</li>" as HTML }
        let first: HTML? = content.firstDue.map { ", hạn ban đầu \(WrittenDay.html($0))" }
        return """
            <details class="adjustments"><summary>Đã điều chỉnh \(adjustments.count) lần\(first)</summary>\
            <ul>\(lines)</ul></details>
            """
    }

    // MARK: - Who

    private var roles: [(name: String, value: HTML)] {
        ParticipantRole.allCases.compactMap { role in
            let items = content.participants.filter { $0.participant.role == role }
            guard !items.isEmpty else { return nil }
            return (role.word, "<ul class=\"participants\">\(items.map(line))</ul>")
        }
    }

    private func line(_ item: ParticipantItem) -> HTML {
        let participant = item.participant
        let name = NamedParty(key: participant.party, kind: participant.kind, name: item.name).link
        let progress: HTML? =
            participant.state == .inProgress ? " <span class=\"number small\">\(participant.progress)%</span>" : nil
        let state: HTML? = participant.role.reports ? " \(participant.state.badge)\(progress)" : nil
        let isOpen = participant.state.isOpen && content.obligation.isOpen
        let notes =
            [
                item.officerName.map { "Phân công: \($0)" }, item.followerName.map { "Theo dõi, ghi thay: \($0)" },
                participant.printedName == item.name ? nil : "Văn bản ghi: \(participant.printedName)",
            ].compactMap { $0 }.map { note -> HTML in "<span>\(note)</span>" }
        let line: HTML? = notes.isEmpty ? nil : "<small>\(HTML.joined(notes, separator: " · "))</small>"
        let due: HTML? =
            isOpen
            ? participant.due.map {
                "<small>Hạn riêng: \(DueWords.open($0, today: today, resultOn: participant.reportedOn))</small>"
            } : nil
        return "<li>\(name)\(state)\(line)\(due)\(dueLink(participant))</li>"
    }

    /// Where whoever may do so gives the part a due day of its own.
    private func dueLink(_ participant: Participant) -> HTML? {
        guard content.partActs[participant.id]?.contains(.adjustPart) ?? false else { return nil }
        let act = OfferedAct(
            act: .adjustPart, participant: participant, obligation: content.obligation.id,
            version: participant.version, list: list)
        return "<small class=\"act\"><a href=\"\(act.href)\">\(act.title)</a></small>"
    }

    private var assigner: HTML {
        "\(content.assigner.link)<br><small class=\"muted\">giao ngày \(WrittenDay.html(OfficeTime.day(of: content.createdAt)))</small>"
    }

    // MARK: - Basis

    /// Where its papers are kept together.
    private var caseFile: HTML {
        if let id = content.processCase, let desk = content.processDesk {
            return "<a href=\"\(desk.href(of: id))\">\(desk.title)</a>"
        }
        return workFile
    }

    private var workFile: HTML {
        "<a class=\"small\" href=\"/obligations/\(content.obligation.id)/case\">Hồ sơ công việc</a>"
    }

    private var basis: HTML {
        // What follows from a rule names it.
        if content.document == nil, content.origin == .paper || content.origin == .case, let rule = content.orderedBy {
            return .text(rule)
        }
        let ordered: HTML? =
            content.origin == .paper
            ? nil
            : """
            \(content.origin == .oral ? "Chỉ đạo miệng" : "Kết luận cuộc họp")\
            \(content.orderedBy.map { " của \($0)" })\(content.orderedOn.map { ", ngày \(WrittenDay.text($0))" })
            """
        let paper: HTML? = content.document.map { document in
            let ref: HTML? = content.ref.map { ", mục \($0)" }
            return "<a href=\"\(document.href)\">\(document.citation)</a>\(ref)"
        }
        let missing: HTML? =
            content.document == nil ? "<br><small class=\"muted\">Chưa có văn bản làm căn cứ.</small>" : nil
        return HTML.joined([ordered, paper].compactMap { $0 }, separator: "<br>") + (missing ?? .empty)
    }

    private var hasParts: Bool { content.participants.contains { $0.participant.role == .part } }

    private var closing: String {
        switch content.obligation.closingRule {
        case .lead: "Kết quả của đơn vị chủ trì được xác nhận"
        case .all: "Kết quả của mọi đơn vị được xác nhận"
        }
    }
}

extension Participant {
    var kind: NamedParty.Kind {
        if case .person = nature { return .person }
        return .unit
    }
}
