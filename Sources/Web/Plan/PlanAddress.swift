import Office
import WorkTime

/// What the address of a plan board says: which of its obligations are shown, and where the page begins.
struct PlanAddress: Sendable, Equatable {
    let plan: Key<Document>
    var figure: PlanFigure?
    var after: Int?

    init(_ plan: Key<Document>) {
        self.plan = plan
    }

    init(_ plan: Key<Document>, _ query: FormFields) {
        self.plan = plan
        figure = query["show"].flatMap(PlanFigure.init)
        after = query["after"].flatMap { Int($0) }
    }

    var href: Href {
        ("/plans/\(plan)" as Href).adding("show", figure?.rawValue).adding("after", after.map { String($0) })
    }

    func file(_ format: TableFile) -> Href {
        (format == .xlsx ? "/plans/\(plan)/obligations.xlsx" as Href : "/plans/\(plan)/obligations.csv")
            .adding("show", figure?.rawValue)
    }

    func with(_ figure: PlanFigure?) -> Href {
        var address = PlanAddress(plan)
        address.figure = figure
        return address.href
    }
}
