/// What a person may do beyond what his or her posts give; every employee of the office is an officer without a grant.
public enum Role: String, Sendable, Codable, CaseIterable {
    /// Keeps organisation, accounts and settings. Sees no more papers than his or her posts show.
    case administrator
    /// Văn thư: receives, reads and confirms papers, registers.
    case clerk
    /// The plan's keeper: follows every obligation of the office, assigns by hand, adjusts on a paper's basis.
    case planner
    /// Lưu trữ: keeps the office's archive, receives the case files that units hand in.
    case archivist
    /// Một cửa: takes in dossiers of administrative procedures, returns their results.
    case counter
    /// Tiếp công dân: receives citizens, takes in and classifies petitions.
    case reception
    /// Kiểm soát thủ tục hành chính: plans inspections, takes in feedback on regulations, leads the review of procedures.
    case inspection
    /// May enter and work on what is laid on him or her.
    case officer
}
