/// What a petition is, by what it asks for; one petition may be several.
///
/// Luật Khiếu nại 2011, Điều 2; Luật Tố cáo 2018, Điều 2; Luật Tiếp công dân 2013, Điều 2.
public enum PetitionKind: String, Sendable, Hashable, CaseIterable, Codable {
    case complaint, denunciation, proposal, feedback

    public var title: String {
        switch self {
        case .complaint: "Khiếu nại"
        case .denunciation: "Tố cáo"
        case .proposal: "Kiến nghị"
        case .feedback: "Phản ánh"
        }
    }

    /// The process by which it is handled. Who denounces is kept secret, so that a petition of several kinds goes by the strictest.
    public static func process(of kinds: Set<PetitionKind>, isSecond: Bool) -> String {
        if kinds.contains(.denunciation) { return "denunciation" }
        if kinds.contains(.complaint) { return isSecond ? "complaint-second" : "complaint-first" }
        return "proposal"
    }
}
