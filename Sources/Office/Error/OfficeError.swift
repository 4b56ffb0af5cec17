/// The one error of the application: a code for programs, and a Vietnamese sentence that tells a clerk what happened,
/// what was kept and what to do.
///
/// Whoever may not see a thing gets `notFound`, so that its existence does not leak. Anything thrown that is not an
/// `OfficeError` is an internal fault and reaches the user as a reference number only.
public struct OfficeError: Error, Sendable, Equatable, Codable {
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// The input breaks a rule; `field` names the input where there is one.
        case invalid
        case notFound
        /// The act contradicts the state the object is in now.
        case conflict
        case forbidden
        case unauthenticated
        /// Somebody else changed the object after it was read.
        case stale
        case tooLarge
        case tooManyRequests
        case unavailable
    }

    public let code: Code
    public let message: String
    public let field: String?

    public init(_ code: Code, _ message: String, field: String? = nil) {
        self.code = code
        self.message = message
        self.field = field
    }

    /// Somebody else changed what was read.
    public static let stale = OfficeError(
        .stale, "Nội dung này vừa được người khác thay đổi. Hãy tải lại trang, xem nội dung mới rồi làm lại.")
}
