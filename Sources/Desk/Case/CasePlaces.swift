import Office
import Process
import WorkTime

/// What stands in the places of a paper of a case: as things were when the step was taken.
protocol CasePlaces: FormPlaces {
    var page: CasePage { get }
    var taken: CaseTransition { get }
    var model: ProcessForm { get }
    /// Whether this paper may say what is personal, such as whom somebody denounces.
    var saysPersonal: Bool { get }
}

extension CasePlaces {
    /// The version of that time.
    var process: ProcessVersion { page.process(at: taken.position) }
    var act: ProcessAct? { process.act(taken.act) }

    /// What the papers of all desks have.
    func common(_ place: FormPlace) -> String? {
        switch place {
        case .formNumber: model.number
        case .formArticle: model.article
        case .code: page.item.code
        case .title: page.item.title
        case .unit: page.item.unit.name
        case .counter: page.counter.name
        case .officer: taken.by.name
        case .taken: Self.moment(taken.at)
        case .takenDay: OfficeTime.day(of: taken.at).written
        case .step: act?.title ?? taken.act
        case .stepArticle: act?.article ?? model.article
        case .state: process.state(taken.state)?.title ?? taken.state
        case .begun: Self.moment(page.item.begunAt)
        default: nil
        }
    }

    func field(_ code: String) -> (title: String, lines: [String])? {
        guard let kept = taken.fields[code], let field = process.field(code), saysPersonal || !field.isPersonal
        else { return nil }
        return (field.title, field.shown(kept).split(separator: "\n").map(String.init))
    }

    static func moment(_ instant: Instant) -> String {
        let start = ClockStart(instant)
        return "\(start.minute.map(Due.clock) ?? "") ngày \(start.day.written)"
    }
}
