import Desk
import Office
import Process

/// What was done in a case, the newest first: the steps, each by the version of its time, and the moves between versions.
struct CaseHistory {
    let content: CasePage

    var html: HTML {
        var entries: [Timeline.Entry] = []
        var moves = content.moves[...]
        for taken in content.transitions {
            while let move = moves.first, move.after < taken.position { entries.append(entry(moves.removeFirst())) }
            entries.append(entry(taken))
        }
        entries += moves.map(entry)
        return "<section id=\"history\"><h2>Quá trình giải quyết</h2>\(Timeline.html(entries.reversed()))</section>\n"
    }

    private func entry(_ taken: CaseTransition) -> Timeline.Entry {
        let process = content.process(at: taken.position)
        let fields = taken.fields.sorted { $0.key < $1.key }.map { code, kept -> HTML in
            let field = process.field(code)
            let shown = content.shows(code) ? field?.shown(kept) ?? kept : "chỉ người xử lý xem được"
            return "<div><dt>\(field?.title ?? code)</dt><dd class=\"written\">\(shown)</dd></div>"
        }
        let state = process.state(taken.state)
        let due: HTML? = taken.due.map { " · hạn \($0.written)" }
        let list: HTML? = fields.isEmpty ? nil : "<dl class=\"facts\">\(fields)</dl>"
        return Timeline.Entry(
            at: taken.at, who: taken.by.name, act: (process.act(taken.act)?.title ?? taken.act).lowercasedStart,
            detail: "<p class=\"small muted\">→ \(state?.title ?? taken.state)\(due)</p>\(list)",
            tone: state?.outcome == nil ? .moving : .done)
    }

    private func entry(_ move: CaseVersionMove) -> Timeline.Entry {
        Timeline.Entry(
            at: move.at, who: move.by.name,
            act: "chuyển \(content.item.desk.noun) từ phiên bản \(move.from) sang phiên bản \(move.to) của quy trình",
            detail: move.differences.isEmpty ? .empty : MovePreview.list(move.differences), tone: .moving)
    }
}

extension String {
    fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
