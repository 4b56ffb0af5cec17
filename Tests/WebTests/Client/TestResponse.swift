import Hummingbird

/// What came back, as text.
struct TestResponse {
    let status: Int
    let headers: HTTPFields
    let body: String
    /// The same as it came.
    let bytes: [UInt8]

    /// Where a redirect leads.
    var location: String? { headers[.location] }
}
