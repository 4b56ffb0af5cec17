import Office

/// What the address of a review says: of which plan, of which year.
struct ReviewAddress: Sendable, Equatable {
    let plan: Key<Document>
    /// Nil for the year whose data hold today.
    var period: ReportPeriod?

    /// Throws `.invalid` for what is no year.
    init(_ plan: Key<Document>, _ query: FormFields) throws(OfficeError) {
        self.plan = plan
        guard let text = query["period"], !text.isEmpty else { return }
        guard let period = ReportPeriod(text), period.kind == .year else {
            throw OfficeError(.invalid, "Kiểm điểm theo năm; ghi năm như 2026.", field: "period")
        }
        self.period = period
    }

    var href: Href { at("") }
    func file(_ format: TableFile) -> Href { format == .xlsx ? at("/report.xlsx") : at("/report.csv") }
    var report: Href { at("/report.docx") }
    var nextPlan: Href { at("/next-plan") }
    var nextPlanFile: Href { at("/next-plan.docx") }
    var newPoint: Href { at("/next-plan/points/new") }
    var leavingOut: Href { at("/next-plan/removal") }

    func newPoint(for ref: String) -> Href { newPoint.adding("ref", ref) }
    func point(_ id: Key<NextPlanPoint>) -> Href {
        ("/plans/\(plan)/review/next-plan/points/\(id)" as Href).adding(year)
    }
    func dropping(_ id: Key<NextPlanPoint>) -> Href {
        ("/plans/\(plan)/review/next-plan/points/\(id)/removal" as Href).adding(year)
    }

    func object(to part: Key<Participant>) -> Href { ("/plans/\(plan)/review/parts/\(part)" as Href).adding(year) }

    func objection(_ id: Key<ReviewObjection>) -> Href {
        ("/plans/\(plan)/review/objections/\(id)" as Href).adding(year)
    }

    func evidence(_ id: Key<ReportItem.Evidence>, of objection: Key<ReviewObjection>) -> Href {
        ("/plans/\(plan)/review/objections/\(objection)/evidence/\(id)" as Href).adding(year)
    }

    private func at(_ rest: Href) -> Href { ("/plans/\(plan)/review" as Href).followed(by: rest).adding(year) }

    private var year: FormFields {
        period.map { FormFields().adding("period", $0.description) } ?? FormFields()
    }
}
