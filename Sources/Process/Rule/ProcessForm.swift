/// A paper that an act produces: by which form of which text.
public struct ProcessForm: Hashable, Sendable {
    public let code: String
    public let title: String
    /// «Mẫu số 01»; nil where no form is prescribed.
    public let number: String?
    public let article: String
    public let line: Int
}
