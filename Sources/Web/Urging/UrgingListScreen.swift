import Desk
import Office
import WorkTime

/// «Danh sách cần đôn đốc»: what waits for a letter, and the list for the leaders' weekly meeting.
struct UrgingListScreen: Sendable {
    let answer: UrgingList.Answer
    let reader: Actor
    let filter: UrgingListFilter
    var fault: String?

    var page: Page {
        Page(
            title: answer.list == .letter ? "Danh sách cần đôn đốc" : "Danh sách họp giao ban tuần", place: .plans,
            breadcrumbs: [MenuItem("Kế hoạch", "/plans")],
            actions: GuideTopic.urging.link
                + (answer.list == .meeting && !answer.items.isEmpty
                    ? Button.link("Tải bản Word", "/urging/meeting.docx", .plain) : .empty),
            main: """
                \(UrgingTabs.html(answer.list == .letter ? .waiting : .meeting, for: reader))\(notice)\(list)\(letters)
                """)
    }

    private var notice: HTML? { fault.map { NoticeBox.html("<p>\($0)</p>", .late) } }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return answer.list == .letter
                ? EmptyState.html(
                    "Không có nhiệm vụ nào chờ công văn",
                    "Nhiệm vụ quá hạn đến bậc công văn đôn đốc sẽ hiện ở đây cho đến khi được đưa vào một dự thảo.")
                : EmptyState.html(
                    "Không có nhiệm vụ nào phải đưa ra giao ban",
                    "Nhiệm vụ quá hạn đã qua bậc công văn mà chưa hoàn thành sẽ hiện ở đây.")
        }
        let rows = answer.items.map { ObligationRow($0, today: answer.today, list: ListReturn("/plans")) }
        let table = ObligationTable.html(
            caption: "Nhiệm vụ quá hạn cần đôn đốc", rows: rows, selection: mayDraft ? "obligation" : nil)
        let more = LoadMore.html(
            next: answer.next.map { next in href.adding("after", "\(next)") })
        guard mayDraft else { return table + more }
        return BulkBar.form(
            action: "/urging/letters", table: table, acts: [Button.submit("Dự thảo công văn đôn đốc", .primary)]) + more
    }

    private var mayDraft: Bool { answer.mayDraft }

    private var href: Href {
        (answer.list == .letter ? "/urging" as Href : "/urging/meeting").adding("plan", filter.plan?.description)
            .adding("unit", filter.unit?.description)
    }

    private var letters: HTML? {
        guard !answer.letters.isEmpty, answer.list == .letter else { return nil }
        return
            "<section id=\"letters\"><h2>Công văn đang xử lý</h2>\(UrgingLetterTable.html(answer.letters))</section>\n"
    }
}

/// Letters as a list.
enum UrgingLetterTable {
    static func html(_ letters: [UrgingLetterItem]) -> HTML {
        Table(
            caption: "Công văn đôn đốc, mới nhất đứng trước",
            columns: [
                .init("Công văn"), .init("Trạng thái"), .init("Nhiệm vụ", .number), .init("Hoàn thành trước", .date),
                .init("Người ký"),
            ],
            rows: letters.map { letter in
                Table.Row(
                    key: "letter-\(letter.id)", href: "/urging/letters/\(letter.id)",
                    cells: [
                        .text(letter.title), StateBadge.html(letter.state.words, letter.tone),
                        .text(String(letter.taskCount)), WrittenDay.html(letter.finishBy),
                        .text(letter.signer?.name ?? ""),
                    ])
            }
        ).html
    }
}

/// The parts of urging.
enum UrgingTabs: CaseIterable {
    case waiting, letters, meeting

    /// Those that `reader` may open.
    static func html(_ current: UrgingTabs, for reader: Actor) -> HTML {
        let shown = allCases.filter { $0 != .letters || reader.followsUrging }
        return Tabs.html(
            shown.map { Tabs.Tab($0.title, $0.href, isCurrent: $0 == current) }, label: "Các phần đôn đốc")
    }

    private var title: String {
        switch self {
        case .waiting: "Cần đôn đốc"
        case .letters: "Công văn đôn đốc"
        case .meeting: "Họp giao ban tuần"
        }
    }

    private var href: Href {
        switch self {
        case .waiting: "/urging"
        case .letters: "/urging/letters"
        case .meeting: "/urging/meeting"
        }
    }
}

/// All letters.
struct UrgingLettersScreen: Sendable {
    let letters: [UrgingLetterItem]
    let reader: Actor
    let limit: Int

    var page: Page {
        Page(
            title: "Công văn đôn đốc", place: .plans, breadcrumbs: [MenuItem("Kế hoạch", "/plans")],
            actions: GuideTopic.urging.link, main: "\(UrgingTabs.html(.letters, for: reader))\(list)")
    }

    private var list: HTML {
        guard !letters.isEmpty else {
            return EmptyState.html(
                "Chưa có công văn đôn đốc nào",
                "Hệ thống dự thảo công văn khi nhiệm vụ quá hạn đến bậc công văn; người theo dõi kế hoạch cũng dự thảo được từ danh sách cần đôn đốc.",
                action: Button.link("Mở danh sách cần đôn đốc", "/urging"))
        }
        let next: Href? = letters.count == limit ? letters.last.map { "/urging/letters?before=\($0.id)" } : nil
        return UrgingLetterTable.html(letters) + LoadMore.html(next: next)
    }
}
