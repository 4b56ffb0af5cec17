/// What is wrong with one field of a form, in words for the person who filled it in.
public struct FieldError: Sendable, Equatable, Codable {
    /// The field's name in the form; its element on the page is `field-NAME`.
    public let field: String
    /// A Vietnamese sentence that says how to mend it.
    public let message: String

    public init(field: String, message: String) {
        self.field = field
        self.message = message
    }
}
