import Desk
import Hummingbird
import Office

/// Who may do an act to an obligation: whom to ask when it is not oneself.
struct ActDoers: Sendable {
    let content: ObligationPage
    let act: ObligationAct
    let participant: ParticipantItem?

    /// Each as a link to the person or unit, or as the name of a role.
    var html: [HTML] {
        let order: [Capacity] = [.officer, .head, .person, .follower, .lead, .assigner, .director, .planner, .clerk]
        return order.filter(act.capacities.contains).flatMap(doers)
    }

    private func doers(_ capacity: Capacity) -> [HTML] {
        // What concerns the whole is done by whoever may act for the lead.
        let item = participant ?? content.participants.first { $0.participant.role == .lead }
        switch (capacity, item?.participant.nature) {
        case (.head, .unit?): return item.map { ["người đứng đầu \(link($0))"] } ?? []
        case (.officer, _):
            guard let name = item?.officerName, let officer = item?.participant.officer else { return [] }
            return [NamedParty(key: Key(officer), kind: .person, name: name).link]
        case (.person, .person?): return item.map { [link($0)] } ?? []
        case (.follower, .outside?): return item?.followerName.map { ["\($0), người theo dõi \(item?.name)"] } ?? []
        case (.lead, _):
            return content.participants.filter { $0.participant.role == .lead }.map {
                "người đứng đầu \(link($0)), chủ trì"
            }
        case (.assigner, _): return ["\(content.assigner.link), người giao việc"]
        case (.director, _):
            return content.participants.filter { $0.participant.role == .direct }.map {
                "\(link($0)), chỉ đạo thực hiện"
            }
        case (.planner, _): return ["người theo dõi kế hoạch của cơ quan"]
        case (.clerk, _): return ["văn thư"]
        default: return []
        }
    }

    private func link(_ item: ParticipantItem) -> HTML {
        NamedParty(key: item.participant.party, kind: item.participant.kind, name: item.name).link
    }
}

/// Says why an act is not open to this person now, and who can do it.
struct ActRefusalScreen: Sendable {
    let refusal: OfficeError
    let doers: ActDoers
    let back: Href

    var page: Page {
        let isForbidden = refusal.code == .forbidden
        let names = doers.html.map { name -> HTML in "<li>\(name)</li>" }
        let ask: HTML? =
            isForbidden && !names.isEmpty
            ? "<p>Người làm được việc này:</p><ul class=\"doers\">\(names)</ul>" : nil
        return Page(
            title: isForbidden ? "Không có quyền thực hiện" : "Không thực hiện được lúc này", place: .work,
            breadcrumbs: [
                MenuItem("Việc của tôi", "/work"), MenuItem(ObligationTitle.short(doers.content.content), back),
            ],
            actions: GuideTopic.obligation.link,
            main: """
                <div class="prose">\(NoticeBox.html("<p>\(refusal.message)</p>", .late))\(ask)
                <p>\(Button.link("Về nhiệm vụ", back, .primary))</p></div>
                """,
            layout: .reading, status: isForbidden ? .forbidden : .conflict)
    }
}
