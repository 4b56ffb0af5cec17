public import Desk

/// All pages of the ledger, to be given to `WebApp.router`.
public enum LedgerPages {
    public static func providers(_ services: LedgerServices, rules: ReviewRules = .standard) -> [any RouteProvider] {
        let reports = ReportServices(services, rules: rules.reports)
        return [
            WorklistRoutes(services), SavedViewRoutes(services), ObligationRoutes(services), ActRoutes(services),
            TalkRoutes(services), BulkRoutes(services),
            PlanRoutes(services),
            PartyWorkRoutes(services), SearchRoutes(services), GuideRoutes(),
            ClockRoutes(desk: services.desk), UrgingRoutes(desk: services.desk), LetterRoutes(desk: services.desk),
            CalendarRoutes(desk: services.desk), ReportRoutes(reports), ReviewRoutes(reports, rule: rules.rule),
        ]
    }
}
