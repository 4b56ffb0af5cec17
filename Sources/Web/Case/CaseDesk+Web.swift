import Office

/// Where the pages of a desk are, and what they are called.
extension CaseDesk {
    var href: Href {
        switch self {
        case .dossiers: "/dossiers"
        case .petitions: "/petitions"
        case .visits: "/visits"
        }
    }

    /// The page of one of its cases.
    func href(of id: Key<LedgerCase>) -> Href { href.followed(by: "/\(id)") }

    var place: Place { self == .dossiers ? .dossiers : .petitions }

    var title: String {
        switch self {
        case .dossiers: "Hồ sơ thủ tục hành chính"
        case .petitions: "Đơn thư"
        case .visits: "Sổ tiếp công dân"
        }
    }

    /// «hồ sơ», «đơn», as it stands within a sentence.
    var noun: String {
        switch self {
        case .dossiers: "hồ sơ"
        case .petitions: "đơn"
        case .visits: "lượt tiếp"
        }
    }

    /// Who brought it, as long as it is he or she who has the next step.
    var bringer: String {
        switch self {
        case .dossiers: "người nộp hồ sơ"
        case .petitions: "người gửi đơn"
        case .visits: "công dân"
        }
    }

    var backTitle: String { "Về \(noun)" }

    var stepTopic: GuideTopic { self == .dossiers ? .dossierSteps : .petitionSteps }
    var paperTopic: GuideTopic { self == .dossiers ? .dossierPapers : .petitionPapers }
}
