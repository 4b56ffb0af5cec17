public import WorkTime

/// What whoever brings a dossier says to using earlier papers again; never changed afterwards.
///
/// Legal basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: consent is given for a purpose, can be shown, may be refused and withdrawn.
public struct ReuseConsent: Sendable, Equatable {
    public enum Stance: String, Sendable, Codable, CaseIterable {
        case given, refused, withdrawn

        public var word: String {
            switch self {
            case .given: "đồng ý"
            case .refused: "không đồng ý"
            case .withdrawn: "rút đồng ý"
            }
        }
    }

    public let stance: Stance
    /// How it was said: «ký phiếu đồng ý».
    public let how: String
    public let by: String
    public let at: Instant

    public init(stance: Stance, how: String, by: String, at: Instant) {
        self.stance = stance
        self.how = how
        self.by = by
        self.at = at
    }
}
