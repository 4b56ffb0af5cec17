public import Foundation
public import Office
import Storage

/// The file of a Word template in use as it was taken in, to be looked at or mended. Administrators only; one statement.
public struct DraftTemplateFile: Question {
    public let id: Key<DraftTemplate>

    public init(_ id: Key<DraftTemplate>) { self.id = id }

    /// Its bytes. Throws `.notFound` where none of that key is in use.
    public func answer(_ look: View) throws -> Data {
        try look.actor.mustAdminister()
        guard let found = try DraftTemplateStore.find(look.tx, id), let content = Data(base64Encoded: found.body) else {
            throw DraftTemplateStore.notFound
        }
        return content
    }
}
