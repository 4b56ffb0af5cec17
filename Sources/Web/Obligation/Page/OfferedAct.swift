import Office

/// An act that this person may do now, with its place in the site.
struct OfferedAct: Sendable, Equatable {
    let act: ObligationAct
    let participant: Participant?
    let obligation: Key<Obligation>
    /// Of the participant for what is done to a part, of the obligation otherwise.
    let version: Int64
    let list: ListReturn?
    var mayRefuse = false
    var request: Key<RequestItem>?

    var title: String { act.title(for: participant, mayRefuse: mayRefuse) }

    /// Where its form stands, or where its one button posts to.
    var href: Href {
        let base: Href =
            switch (act, participant?.id) {
            case (.accept, let part?): "/obligations/\(obligation)/parts/\(part)/acceptance"
            case (.pass, let part?): "/obligations/\(obligation)/parts/\(part)/officer"
            case (.report, let part?): "/obligations/\(obligation)/parts/\(part)/report"
            case (.acceptResult, let part?): "/obligations/\(obligation)/parts/\(part)/completion"
            case (.returnResult, let part?): "/obligations/\(obligation)/parts/\(part)/return"
            case (.adjustPart, let part?): "/obligations/\(obligation)/parts/\(part)/due"
            case (.adjust, _): "/obligations/\(obligation)/deadline"
            case (.cancel, _): "/obligations/\(obligation)/cancellation"
            case (.attachBasis, _): "/obligations/\(obligation)/basis"
            case (.decline, let part?): "/obligations/\(obligation)/parts/\(part)/refusal"
            case (.handOver, let part?): "/obligations/\(obligation)/parts/\(part)/hand-over"
            case (.askDate, let part?): "/obligations/\(obligation)/parts/\(part)/another-date"
            case (.reassign, let part?): "/obligations/\(obligation)/parts/\(part)/doer"
            case (.waive, let part?): "/obligations/\(obligation)/parts/\(part)/waiver"
            case (.decide, _): "/obligations/\(obligation)/requests/\(request ?? Key(0))/decision"
            case (.suspend, _): "/obligations/\(obligation)/suspension"
            case (.resume, _): "/obligations/\(obligation)/resumption"
            case (.breakDown, _): "/obligations/\(obligation)/breakdown"
            case (.setRhythm, _): "/obligations/\(obligation)/rhythm"
            case (.remind, _): "/obligations/\(obligation)/reminding"
            default: "/obligations/\(obligation)"
            }
        return base.keeping(list)
    }

    /// As a button: a form of its own where nothing has to be filled in, a link to the form otherwise.
    ///
    /// `part` names the part where there are several that it could mean.
    func button(_ style: Button.Style, of part: String? = nil) -> HTML {
        let title = part.map { "\(self.title): \($0)" } ?? self.title
        guard isImmediate else { return Button.link(title, href, style) }
        return Button.act(
            title, href, style, hidden: ["version": String(version)],
            confirm: act == .acceptResult ? "Xác nhận? Không mở lại được" : nil)
    }

    /// As a line of the menu, under the heading with the part's name, which whoever hears the page is told with the act.
    func line(of part: String?) -> HTML {
        let label = part.map { "\(self.title): \($0)" }
        guard isImmediate else { return "<a href=\"\(href)\"\(attribute: "aria-label", label)>\(title)</a>" }
        return """
            <form method="post" action="\(href)" data-once><input type="hidden" name="version" value="\(version)">\
            <button\(attribute: "aria-label", label)>\(title)</button></form>
            """
    }

    /// Acceptance by an agency is proved by a paper; every other acceptance is one click.
    private var isImmediate: Bool {
        switch act {
        case .accept: !(participant?.isOutside ?? false)
        case .acceptResult, .remind: true
        default: false
        }
    }
}
