import Desk
import Office
import WorkTime

/// One obligation: what it is, where it stands, what this person can do now, and everything that happened.
struct ObligationScreen: Sendable {
    let content: ObligationPage
    let actor: Actor
    let today: CalendarDay
    let list: ListReturn?

    var page: Page {
        let acts = ObligationActs(content, actor: actor, today: today, list: list)
        var page = Page(
            title: ObligationTitle.short(content.content), place: .work, breadcrumbs: breadcrumbs,
            aside: "\(content.obligation.state.badge) \(due)",
            actions: processCase + control + acts.html + GuideTopic.obligation.link,
            main: Panes.object(
                content: """
                    \(standsIn)\(ObligationNotice(content: content, mayAct: acts.main != nil, today: today).html)
                    \(words)\
                    \(ObligationRequests(content: content, actor: actor, list: list).html)\
                    \(ObligationParts(content: content, today: today).html)\
                    \(ObligationMilestones(content: content, today: today, list: list).html)\
                    \(ObligationPeriods(content: content, today: today).html)\
                    \(content.source.map { ObligationSource(excerpt: $0, content: content).html })\
                    \(ObligationReports(content: content).html)\
                    \(ObligationTalk(content: content, today: today, list: list).html)\
                    \(ObligationTimeline(content: content).html)
                    """,
                facts: ObligationFacts(content: content, today: today, list: list).html))
        page.sight = .obligation(content.obligation.id)
        return page
    }

    /// Why somebody sees this who has nothing to do with it himself: he or she acts for whoever is away.
    private var standsIn: HTML? {
        let holders = Set(Worklist.items(of: content.obligation).map(\.holder))
        return actor.standsIn(for: holders).map { absent in
            NoticeBox.html(
                """
                <p>Anh/chị đang làm thay <b>\(absent.name)</b> đến hết ngày \(WrittenDay.html(absent.until)); thao tác ở đây \
                được ghi là «thay \(absent.name)».</p>
                """, .soon)
        }
    }

    /// What is a step of a case is done there.
    private var processCase: HTML {
        guard let id = content.processCase, let desk = content.processDesk else { return .empty }
        return Button.link("Mở \(desk.noun)", desk.href(of: id), .primary)
    }

    /// What was laid for a visit or the like is seen to there.
    private var control: HTML {
        content.control.map { Button.link("Mở \($0.noun)", $0.href, $0.kind.endsByItself ? .primary : .plain) }
            ?? .empty
    }

    private var due: HTML? {
        guard content.obligation.isOpen else { return nil }
        return content.obligation.nextDue.map {
            DueWords.open($0, today: today, resultOn: content.obligation.resultOn)
        }
    }

    private var breadcrumbs: [MenuItem] {
        if let whole = content.folder.whole {
            return [
                list?.breadcrumb(row: content.obligation.id.description) ?? MenuItem("Việc của tôi", "/work"),
                MenuItem(ObligationTitle.short(whole.content), ("/obligations/\(whole.id)" as Href).keeping(list)),
            ]
        }
        let way = list?.breadcrumb(row: content.obligation.id.description) ?? MenuItem("Việc của tôi", "/work")
        guard let document = content.document else { return [way] }
        return [way, MenuItem(document.short, "/plans/\(document.id)")]
    }

    /// The paper's own words about the work.
    private var words: HTML {
        let isCut = ObligationTitle.short(content.content) != content.content
        let whole: HTML? = isCut ? "<p class=\"written\">\(content.content)</p>" : nil
        let product: HTML? = content.product.map { "<div><dt>Sản phẩm phải có</dt><dd>\($0)</dd></div>" }
        let addresses: HTML? = content.addresses.map { "<div><dt>Hạn chế cần khắc phục</dt><dd>\($0)</dd></div>" }
        guard whole != nil || product != nil || addresses != nil else { return .empty }
        let facts: HTML? = product == nil && addresses == nil ? nil : "<dl class=\"facts\">\(product)\(addresses)</dl>"
        return "<section><h2>Nội dung</h2>\(whole)\(facts)</section>\n"
    }
}

/// A heading that is not a whole page long.
enum ObligationTitle {
    static let limit = 150

    /// The content itself, or its beginning up to a word that ends before `limit` letters.
    static func short(_ content: String) -> String {
        guard content.count > limit else { return content }
        let start = content.prefix(limit)
        let end = start.lastIndex(of: " ") ?? start.endIndex
        return start[..<end].trimmingSuffix(while: { ",;:. ".contains($0) }) + "…"
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
        var rest = self
        while let last = rest.last, isDropped(last) { rest.removeLast() }
        return String(rest)
    }
}
