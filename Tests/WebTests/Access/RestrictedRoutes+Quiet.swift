extension RestrictedRoutes {
    /// Routes that neither name a paper or an obligation nor answer with one. A new route is written here only when that
    /// is true of it; otherwise it belongs into `lists`, `path(of:exists:)` or `form(of:exists:)`.
    static let quiet: Set<String> = Set(
        program + oneself + organisation + substitution + drafts + roots + days + processes + registers + archive
            + dossiers + citizens + petitions + control + decisions)

    /// The program itself, its guide and its door.
    private static let program = [
        "/", "/health/live", "/health/ready", "/metrics", "/live", "/guide", "/guide/:chapter", "/api/openapi.json",
        "/sign-in", "/sign-in/code", "/sign-in/office", "/sign-in/office/return", "/sign-in/office/ending",
        "/sign-in/enrolment", "/sign-out", "/password/:token",
    ]

    /// One's own account, notices and saved views: filters by name, no records.
    private static let oneself = [
        "/account/second-factor", "/account/second-factor/confirmation", "/account/second-factor/recovery",
        "/account/second-factor/ending", "/api/account/second-factor", "/api/account/second-factor/confirmation",
        "/api/account/second-factor/recovery", "/api/account/second-factor/ending", "/account/tokens",
        "/account/tokens/:id/revocation", "/api/account/tokens", "/api/account/tokens/:id/revocation",
        "/api/account/sessions", "/api/account/sessions/:id/ending", "/api/account/other-sessions/ending",
        "/api/account/password",
        "/account", "/account/calendars", "/account/calendars/:id/revocation", "/account/notices",
        "/account/other-sessions/ending", "/account/password", "/account/sessions/:id/ending",
        "/api/account/calendars", "/api/account/calendars/:id/revocation", "/api/account/notices",
        "/notices/:id", "/notices/reading", "/api/notices/:id/reading", "/api/notices/reading", "/api/notices/unread",
        "/work/views", "/work/views/:id", "/work/views/:id/deletion",
        "/api/work/views", "/api/work/views/:id", "/api/work/views/:id/deletion",
        "/search/saved", "/search/saved/:id", "/search/saved/:id/deletion",
        "/api/search/saved", "/api/search/saved/:id", "/api/search/saved/:id/deletion",
    ]

    /// Units, people and their names.
    private static let organisation = [
        "/administration", "/administration/people", "/administration/people/:id",
        "/administration/webhooks", "/administration/webhooks/:id", "/administration/webhooks/:id/removal",
        "/administration/webhooks/:id/trial", "/api/webhooks", "/api/webhooks/:id", "/api/webhooks/:id/removal",
        "/api/webhooks/:id/trial",
        "/administration/people/:id/account/second-factor/ending", "/administration/sign-on",
        "/api/administration/sign-on", "/api/people/:id/second-factor/ending",
        "/administration/people/:id/account", "/administration/people/:id/account/deactivation",
        "/administration/people/:id/account/reset", "/administration/people/:id/departure",
        "/administration/people/:id/facts", "/administration/people/:id/posts",
        "/administration/people/:id/posts/:post/ending", "/administration/people/:id/roles",
        "/administration/people/:id/roles/:grant/ending", "/administration/people/new",
        "/administration/units", "/administration/units/:id", "/administration/units/:id/aliases",
        "/administration/units/:id/closing", "/administration/units/:id/name", "/administration/units/:id/place",
        "/administration/units/new", "/administration/imports", "/administration/imports/confirmation",
        "/administration/imports/files/:name", "/administration/letters", "/administration/letters/:id/dropping",
        "/administration/letters/:id/revival", "/administration/operations", "/api/administration/operations",
        "/api/administration/letters",
        "/api/administration/letters/:id/dropping", "/api/administration/letters/:id/revival",
        "/api/parties", "/api/names", "/api/signers",
    ]

    /// Who stands in for whom, who signs for whom, how units change: counted work, never named.
    private static let substitution = [
        "/absences/:id/ending", "/api/absences/:id/ending", "/administration/delegations",
        "/administration/delegations/:id/ending", "/api/delegations", "/api/delegations/:id/ending",
        "/administration/committee", "/administration/committee/:id/ending", "/api/committee",
        "/api/committee/:id/ending",
        "/administration/reorganisations", "/administration/reorganisations/edit",
        "/administration/reorganisations/preview", "/api/reorganisations",
    ]

    /// What only its maker sees.
    private static let drafts = [
        "/documents/new", "/documents", "/api/files", "/api/documents/register", "/obligations/drafts",
        "/obligations/drafts/:draft/removal", "/api/obligations/drafts", "/api/obligations/drafts/:draft/removal",
        "/presentation", "/presentation/mended", "/api/presentation",
    ]

    /// The directory of agencies, and certificates of authorities.
    private static let roots = [
        "/administration/agencies", "/administration/agencies/:id", "/administration/agencies/:id/removal",
        "/api/agencies",
        "/api/agencies/:id", "/api/agencies/:id/removal", "/api/recipients",
        "/administration/roots", "/administration/roots/:id/withdrawal", "/api/roots", "/api/roots/:id/withdrawal",
        "/outgoing/templates", "/outgoing/templates/:id/ending", "/outgoing/templates/:id/file",
    ]

    /// Days and how they are counted.
    private static let days = ["/administration/calendar", "/api/calendar", "/clock", "/api/clock"]

    /// Processes as the rule files have them, and as they are written in the program.
    private static let processes = [
        "/administration/processes", "/administration/processes/:code", "/administration/processes/trial",
        "/administration/processes/:code/trial", "/api/processes", "/api/processes/:code",
        "/api/processes/:code/trial", "/api/processes/trial", "/administration/processes/drafts",
        "/administration/processes/:code/draft", "/administration/processes/:code/draft/begin",
        "/administration/processes/:code/draft/version", "/administration/processes/:code/draft/parts",
        "/administration/processes/:code/draft/part", "/administration/processes/:code/draft/trial",
        "/administration/processes/:code/draft/issuing", "/administration/processes/:code/draft/dropping",
        "/administration/processes/:code/withdrawal", "/api/processes/:code/draft",
        "/api/processes/:code/draft/issuing", "/api/processes/:code/draft/dropping", "/api/processes/:code/withdrawal",
    ]

    /// Books of papers, for those who keep them: a restricted paper is a line without its words there, but in
    /// the print of whoever was named to keep the book; `RegisterTests` and `BookKeeperTests` hold them to it.
    private static let registers =
        ["", "/api"].flatMap { place in
            [
                "/registers", "/registers/:id", "/registers/:id/reservations", "/registers/:id/closing",
                "/registers/:id/ending", "/registers/:id/keeper", "/registers/entries/:id",
                "/registers/entries/:id/paper",
                "/registers/entries/:id/receiver", "/registers/entries/:id/void", "/outgoing/paperless",
                "/outgoing/paperless/:id/ending",
            ].map { place + $0 }
        } + [
            "/registers/:id/closing/signature", "/registers/:id/closing/scan", "/registers/:id/closing/file",
            "/registers/:id/closing/book.docx",
            "/registers/:id/closing/replacement", "/registers/:id/closing/replaced/:file",
            "/registers/:id/issuer", "/registers/:id/print", "/registers/:id/handling", "/registers/:id/book.xlsx",
            "/registers/:id/book.csv",
            "/registers/import",
            "/registers/import/confirmation", "/registers/import/sheet", "/api/registers/import",
        ] + erasures

    /// Secret files that are to go for good, by the names under which they came, for those who ask for it and confirm it.
    private static let erasures =
        ["/erasures/:id"]
        + ["", "/api"].flatMap { place in
            ["/erasures/:id/confirmation", "/erasures/:id/refusal"].map { place + $0 }
        }

    /// Years' lists and hand-ins: files of a unit by their titles, which `HandInTests` hold to those who see them.
    private static let archive =
        ["", "/api"].flatMap { place in
            [
                "/cases/list/approval", "/cases/unfiled/urging", "/cases/hand-ins/:id",
                "/cases/hand-ins/:id/settlement", "/cases/hand-ins/:id/withdrawal",
            ].map { place + $0 }
        } + ["minutes", "minutes.docx", "list", "list.docx"].map { "/cases/hand-ins/:id/\($0)" }

    /// The catalogue of procedures, which everybody may read, and dossiers, which are neither papers nor of one: `DossierTests` hold
    /// them to those who see them.
    private static let dossiers =
        ["", "/api"].flatMap { place in
            [
                "/dossiers", "/dossiers/:id", "/dossiers/:id/steps/:act", "/dossiers/:id/versions/:number",
                "/procedures", "/procedures/:id",
                "/procedures/:id/edit", "/procedures/:id/ending", "/procedures/:id/revival",
            ].map { place + $0 }
        } + [
            "/dossiers/book", "/dossiers/book/docx", "/dossiers/book/pdf", "/api/dossiers/book", "/dossiers/new",
            "/dossiers/scan", "/api/dossiers/scan", "/dossiers/folders", "/api/dossiers/folders",
            "/dossiers/apologies", "/api/dossiers/apologies", "/dossiers/folders/print", "/dossiers/folders/docx",
            "/dossiers/:id/folder",
            "/dossiers/:id/fee", "/dossiers/:id/fee/:entry/voiding", "/api/dossiers/:id/fee",
            "/dossiers/:id/files", "/api/dossiers/:id/files", "/dossiers/:id/files/:file", "/dossiers/reuse",
            "/dossiers/online", "/api/dossiers/online", "/dossiers/online/:id", "/dossiers/online/:id/supplement",
            "/dossiers/online/:id/refusal", "/dossiers/online/:id/files/:position",
            "/dossiers/:id/consent/ending", "/api/dossiers/:id/consent/ending",
            "/dossiers/:id/papers/:position/:form", "/dossiers/:id/papers/:position/:form/docx",
            "/dossiers/:id/papers/:position/:form/pdf",
            "/procedures/new", "/procedures/:id/dossiers",
            "/procedures/:id/forms", "/procedures/:id/forms/:position", "/procedures/:id/forms/:position/removal",
        ]

    /// What is open to citizens: dossiers by number and digits, procedures, figures; and what the office does with it.
    private static let citizens = [
        "/robots.txt", "/tra-cuu", "/nop-ho-so", "/nop-ho-so/:id", "/bo-sung", "/danh-gia/:token", "/thu-tuc",
        "/thu-tuc/:id", "/thu-tuc/:id/mau/:position", "/bang-cong-khai",
        "/bang-cong-khai/truc-tiep", "/ratings", "/service-index", "/service-index/records",
        "/dossiers/:id/rating-slip", "/api/ratings",
        "/api/service-index", "/api/public/look-up", "/api/public/ratings", "/api/public/ratings/questions",
        "/api/public/procedures", "/api/public/procedures/:id", "/api/public/board",
    ]

    /// Petitions and visits, which are neither papers nor of one: `PetitionSecrecyTests` hold them to those who see them.
    private static let petitions: [String] = petitionPages + petitionFigures + petitionShares

    private static let petitionPages: [String] = {
        let both = [
            "", "/:id", "/:id/steps/:act", "/:id/versions/:number", "/:id/senders", "/:id/confidants",
            "/:id/confidants/:person/ending",
            "/:id/links", "/:id/links/:other/ending",
        ]
        let pages = [
            "/new", "/:id/papers/:position/:form", "/:id/papers/:position/:form/docx",
            "/:id/papers/:position/:form/pdf",
        ]
        var result: [String] = []
        for desk in ["/petitions", "/visits"] {
            for rest in both { result += [desk + rest, "/api" + desk + rest] }
            for rest in pages { result.append(desk + rest) }
        }
        return result
    }()

    /// What of petitions is shared with agencies: `PetitionSharingTests` and `SharingPropertyTests` hold it to them.
    private static let petitionShares: [String] =
        ["", "/api"].flatMap { place in
            [
                "/petitions/circles", "/petitions/circles/:id/edit", "/petitions/:id/shares", "/petitions/:id/sharing",
                "/petitions/shares/:id/ending", "/petitions/shares/:id/asks", "/petitions/shares/:id/opinion",
                "/petitions/asks/:id/withdrawal", "/petitions/shared", "/petitions/shared/:id",
            ].map { place + $0 }
        } + [
            "/petitions/circles/new", "/petitions/shares/:id", "/petitions/asks/:id",
            "/petitions/shared/:id/files/:position",
        ]

    private static let petitionFigures: [String] = [
        "/petitions/similar", "/petitions/:id/check", "/petitions/:id/files/:position", "/petitions/figures",
        "/petitions/figures/xlsx", "/petitions/figures/csv", "/petitions/figures/records", "/api/petitions/similar",
        "/api/petitions/:id/check", "/api/petitions/figures", "/api/petitions/figures/records", "/visits/book",
        "/visits/book/docx", "/visits/book/pdf", "/visits/days", "/visits/days/:id", "/visits/days/:id/ending",
        "/api/visits/days",
        "/api/visits/days/:id",
        "/api/visits/days/:id/ending",
    ]

    /// Inspections, feedback on regulations and reviews of procedures, which are neither papers nor of one: `InspectionTests`,
    /// `FeedbackTests` and `ProcedureReviewTests` hold them to those who see them.
    private static let control: [String] = {
        let both = [
            "", "/:id", "/:id/edit", "/:id/issue", "/:id/visits", "/visits/:id", "/visits/:id/edit",
            "/visits/:id/cancellation", "/visits/:id/samples", "/visits/:id/findings", "/visits/:id/minutes",
            "/visits/:id/conclusion", "/visits/:id/remedies", "/visits/:id/material", "/samples/:id",
            "/findings/:id/confirmation",
            "/findings/:id/dropping", "/findings/:id/explanation",
        ]
        let feedback = [
            "", "/:id", "/:id/routing", "/:id/closing", "/:id/forwarding", "/:id/answer", "/:id/approval",
            "/:id/return", "/:id/sending", "/:id/publication", "/:id/withdrawal", "/figures",
        ]
        let reviews = [
            "", "/:id", "/:id/subjects", "/:id/issue", "/subjects/:id", "/subjects/:id/answer",
            "/subjects/:id/approval", "/subjects/:id/rejection", "/figures",
        ]
        var result = ["new", "visits/:id/papers/:form", "visits/:id/papers/:form/docx"].map { "/inspections/" + $0 }
        result += [
            "/regulation-feedback/new", "/regulation-feedback/:id/letter", "/regulation-feedback/:id/letter/docx",
            "/procedure-reviews/new", "/procedure-reviews/:id/table",
            "/procedure-reviews/:id/table/docx", "/phan-anh", "/phan-anh/gui", "/phan-anh/:id",
            "/api/public/feedback", "/api/public/feedback/:id",
        ]
        for (place, paths) in [
            ("/inspections", both), ("/regulation-feedback", feedback), ("/procedure-reviews", reviews),
        ] {
            for path in paths { result += [place + path, "/api" + place + path] }
        }
        return result
    }()

    /// Decided by whoever looks over the whole office; answers with nothing but that it is done.
    private static let decisions = ["/api/reviews/objections/:id"]
}
