import HTTPTypes
import HummingbirdCore
import NIOCore
import Office
import Testing

@testable import Web

@Suite("A form whose sending was cut off")
struct CutOffBodyTests {
    private struct LineFault: Error {}

    private static func cut(_ type: String) -> Request {
        let body = AsyncThrowingStream<ByteBuffer, any Error> { stream in
            stream.yield(ByteBuffer(string: "text=Xin"))
            stream.finish(throwing: LineFault())
        }
        return Request(
            head: HTTPRequest(
                method: .post, scheme: "http", authority: "cong.vu", path: "/obligations/1/remarks",
                headerFields: [.contentType: type]), body: RequestBody(asyncSequence: body))
    }

    @Test("It was called a fault of the program; it is said that nothing was recorded")
    func form() async throws {
        do {
            _ = try await Self.cut("application/x-www-form-urlencoded").form()
            Issue.record("was accepted")
        } catch let error as OfficeError {
            #expect(error.code == .invalid && error.message.contains("bị ngắt"))
        }
    }
}
