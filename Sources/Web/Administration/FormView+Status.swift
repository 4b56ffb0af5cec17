import HTTPTypes
import Office

extension FormView {
    /// The status of a page with this form.
    var status: HTTPResponse.Status { errors.isEmpty ? .ok : .refusedForm }
}

extension FormReader {
    /// Notes why a command refused what this form says; anything that is not the sender's to mend is thrown on.
    mutating func note(_ error: any Error, at field: String) throws {
        guard let error = error as? OfficeError, [.invalid, .conflict, .stale].contains(error.code) else { throw error }
        refuse(error.field ?? field, error.message)
    }
}
