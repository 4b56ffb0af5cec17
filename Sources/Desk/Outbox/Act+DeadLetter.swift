import Office
import Storage

extension Act {
    /// A message that was given up. Throws `.notFound` unless the actor administers, `.conflict` when it is none any more.
    func deadLetter(_ id: Key<DeadLetter>) throws -> DeadLetter {
        try actor.mustAdminister()
        guard let letter = try DeadLetterStore.find(tx, id) else { throw OfficeError.noDeadLetter }
        return letter
    }
}

extension OfficeError {
    static let noDeadLetter = OfficeError(
        .conflict, "Thư này không còn trong danh sách chưa gửi được. Hãy tải lại trang.")
}
