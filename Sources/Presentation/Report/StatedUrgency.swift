import Paper

/// How fast a paper is to go, as its record says beside the file.
public enum StatedUrgency: String, Sendable, Codable, CaseIterable {
    case ordinary = "thuong"
    case urgent = "khan"
    case immediate = "thuong-khan"
    case express = "hoa-toc"

    /// The stamp that such a paper bears; nil where it bears none.
    var mark: String? {
        switch self {
        case .ordinary: nil
        case .urgent: OfficialUrgency.urgent.rawValue
        case .immediate: OfficialUrgency.immediate.rawValue
        case .express: OfficialUrgency.express.rawValue
        }
    }
}
