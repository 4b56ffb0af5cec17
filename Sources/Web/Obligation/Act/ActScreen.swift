import Desk
import Hummingbird
import Office
import WorkTime

/// The form of one act: what has to be filled in, beside what the person must know while filling it in.
struct ActScreen: Sendable {
    let content: ObligationPage
    let act: ObligationAct
    let participant: Participant?
    let actor: Actor
    let today: CalendarDay
    let list: ListReturn?
    /// What was typed, with what is wrong.
    var form = FormView()
    /// Set when somebody acted after the form was opened: it stands there with what was typed, for the version of now.
    var isStale = false
    /// To whom a unit can pass its part.
    var officers: [UnitColleague] = []
    /// Who of those is away today.
    var absences: [Key<Party>: Absence] = [:]
    /// Of whoever was chosen in the form and is away.
    var absence: Absence?
    /// Files that arrived with a form that could not be accepted yet.
    var keptFiles: [KeptFile] = []
    /// What is decided on.
    var request: RequestItem?
    /// Whether this person directs the obligation, or answers for the body that does.
    var isDirector = false

    var page: Page {
        let obligation = content.obligation.id
        let back: Href = ("/obligations/\(obligation)" as Href).keeping(list)
        let buttons = [Button.submit(button, act == .cancel ? .danger : .primary), Button.link("Thôi", back, .quiet)]
        return Page(
            title: heading, place: .work,
            breadcrumbs: [MenuItem("Việc của tôi", "/work"), MenuItem(ObligationTitle.short(content.content), back)],
            actions: topic.link,
            main: """
                <div class="act-form"><div>\(notice)\(form.summary)\
                \(Form.html(
                    action: offered.href, draft: "\(act.rawValue)-\(obligation)-\(participant?.id.description ?? "")",
                    hasFiles: act == .report || act == .askDate,
                    body: (absence == nil ? .empty : Form.enter) + form.hidden("version", String(offered.version)) + fields
                        + absenceRemedy, buttons: buttons))</div>
                <aside aria-label="Nhiệm vụ">\(facts)</aside></div>
                """,
            status: isStale ? .conflict : form.errors.isEmpty ? .ok : .refusedForm)
    }

    /// Whether declining is still a refusal, or a request only.
    var mayRefuse: Bool { participant.map { content.mayRefuse($0, on: today) } ?? false }

    private var offered: OfferedAct {
        OfferedAct(
            act: act, participant: participant, obligation: content.obligation.id,
            version: participant?.version ?? content.obligation.version, list: list, mayRefuse: mayRefuse,
            request: request?.id)
    }

    // MARK: - What each act says

    private var fields: HTML {
        switch act {
        case .accept: proof(label: "Văn bản xác nhận đã nhận việc")
        case .pass: passFields
        case .report: reportFields
        case .returnResult: returnFields
        case .adjust: adjustFields
        case .adjustPart: partFields
        case .cancel: cancelFields
        case .attachBasis: documentField("document", "Văn bản làm căn cứ")
        case .acceptResult, .completeMilestone, .remind: .empty
        default: lifeFields
        }
    }

    private var heading: String {
        guard let name = content.name(of: participant), act.concernsPart, act != .pass else {
            return offered.title
        }
        return "\(offered.title): \(name)"
    }

    private var button: String {
        switch act {
        case .report: participant?.isOutside ?? false ? "Ghi báo cáo" : "Gửi báo cáo"
        case .decide: "Ghi quyết định"
        case .decline, .askDate, .handOver: mayRefuse && act == .decline ? offered.title : "Gửi đề nghị"
        default: offered.title
        }
    }

    private var topic: GuideTopic {
        switch act {
        case .accept: .outside
        case .pass: .pass
        case .report:
            participant?.isOutside ?? false ? .outside : participant?.role == .coordinate ? .coordinate : .report
        case .acceptResult, .returnResult: .decide
        case .adjust, .adjustPart, .attachBasis: .adjust
        case .cancel: .cancel
        case .decline, .handOver, .askDate: .requests
        case .decide, .reassign, .waive: .decideRequests
        case .suspend, .resume, .setRhythm, .remind: .suspend
        case .breakDown: .breakdown
        case .completeMilestone: .obligation
        }
    }

    // MARK: - Beside the form

    private var notice: HTML {
        guard isStale else { return .empty }
        let last: HTML? = content.timeline.last.map { item in
            " <b>\(item.actor?.name ?? "Hệ thống")</b> \(JournalSentence(item, in: content).act) lúc \(WrittenDay.html(item.at))."
        }
        return NoticeBox.html(
            """
            <p>Nhiệm vụ vừa được thay đổi trong lúc nhập.\(last) Nội dung đã nhập vẫn còn nguyên; hãy xem lại rồi gửi \
            lần nữa.</p>
            """, .soon)
    }

    private var facts: HTML {
        let obligation = content.obligation
        var facts: [(name: String, value: HTML)] = [
            ("Nhiệm vụ", "<span class=\"written\">\(content.content)</span>"), ("Trạng thái", obligation.state.badge),
            (
                "Thời hạn",
                "\(obligation.deadline.words)\(obligation.nextDue.map { "<br>\(DueWords.open($0, today: today, resultOn: obligation.resultOn))" as HTML })"
            ),
        ]
        if let product = content.product { facts.append(("Sản phẩm phải có", HTML.text(product))) }
        if let report = content.reports.first(where: { $0.participant == participant?.id }) {
            facts.append(
                (
                    "Báo cáo gần nhất",
                    """
                    \(WrittenDay.html(OfficeTime.day(of: report.at))), \(report.percent)%\
                    <br><span class="written small">\(report.text)</span>
                    """
                ))
        }
        return Facts.html(facts)
    }
}

extension ObligationPage {
    /// What a participant is called today.
    func name(of participant: Participant?) -> String? {
        participants.first { $0.participant.id == participant?.id }?.name
    }
}
