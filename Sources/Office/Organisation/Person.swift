/// A person of the office; accounts and posts refer to the person, never to a name.
public struct Person: Sendable, Equatable {
    public let id: Key<Person>
    public let fullName: String
    public let email: String?
    public let phone: String?
    public let version: Int64

    public init(id: Key<Person>, fullName: String, email: String?, phone: String?, version: Int64) {
        self.id = id
        self.fullName = fullName
        self.email = email
        self.phone = phone
        self.version = version
    }
}
