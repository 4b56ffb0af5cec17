/// All pages of the ledger, to be given to `WebApp.router`.
public enum LedgerPages {
    public static func providers(_ services: LedgerServices) -> [any RouteProvider] {
        [
            WorklistRoutes(services), SavedViewRoutes(services), ObligationRoutes(services), ActRoutes(services),
            TalkRoutes(services), BulkRoutes(services),
            PlanRoutes(services),
            PartyWorkRoutes(services), SearchRoutes(services), GuideRoutes(),
            ClockRoutes(desk: services.desk), UrgingRoutes(desk: services.desk), LetterRoutes(desk: services.desk),
            CalendarRoutes(desk: services.desk),
        ]
    }
}
