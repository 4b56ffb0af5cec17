import Office
import Process
import WorkTime

/// What stands in the places of a paper of a dossier.
struct DossierPlaces: CasePlaces {
    let page: CasePage
    let taken: CaseTransition
    let model: ProcessForm

    /// As the page: only to who has a part in the dossier.
    var saysPersonal: Bool { page.hasPart }

    var written: [String] { taken.fields.keys.sorted() }

    func words(_ place: FormPlace) -> String? {
        switch place {
        case .check: page.code?.check
        case .applicant: page.applicant?.name
        case .citizenNumber: page.applicant?.kind == .citizen ? page.applicant?.number : nil
        case .taxNumber: page.applicant?.kind == .citizen ? nil : page.applicant?.number
        case .address: page.applicant?.address
        case .phone: page.applicant?.phone
        case .mail: page.applicant?.mail
        case .procedureCode: page.procedureCode
        case .term: settling?.term.words
        case .termArticle: settling?.article
        case .due: taken.due?.written
        case .dueWeekday: taken.due?.day.weekdayName
        case .dueBefore: page.transitions.last { $0.position < taken.position && $0.due != nil }?.due?.written
        case .supplementDue: supplementing?.written
        case .supplementWeekday: supplementing?.day.weekdayName
        case .fee: page.procedure == nil ? nil : Procedure.words(ofFee: page.fee)
        default: common(place)
        }
    }

    /// Why the appointment is on that day.
    func list(_ place: FormPlace) -> [String] {
        guard place == .reasons else { return [] }
        return (settling?.reasons(process) ?? []).map { $0.text + ($0.article.map { " (\($0))" } ?? "") }
    }

    func rows(_ place: FormPlace) -> [[String: String]] {
        switch place {
        case .parts:
            page.parts.filter(\.isReceived).enumerated().map { index, part in
                [
                    "row": "\(index + 1)", "part": part.title, "originals": "\(part.originals)",
                    "copies": "\(part.copies)",
                ]
            }
        case .steps: page.transitions.indices.map { HandOverLine(page, at: $0).cells }
        default: []
        }
    }

    /// The clock of the whole as it was then.
    private var settling: CaseClock? {
        (process.mainClock?.code).flatMap { page.play(at: taken.position).clocks[$0] }?.asOf(taken.at)
    }

    /// By when what is asked for must be brought.
    private var supplementing: Due? {
        page.play(at: taken.position).clocks["supplement"]?.asOf(taken.at).due(page.clock)
    }
}
