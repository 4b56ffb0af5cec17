import Dispatch
public import Foundation
public import Office
public import Signature
import Vietnamese
public import WorkTime

/// Signs outgoing papers with the office's keys. The file itself is read in a limited child only; what the keys sign is its
/// digest.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13, 17; Phụ lục I, phần I, mục II.7, II.8.
public struct DigitalSigner: Sendable {
    private let files: FileStore
    private let people: [Key<Person>: SigningKeyEntry]
    private let seal: SigningKeyEntry?
    private let prepare: PaperPreparing
    private let check: SignatureChecking
    private let now: @Sendable () -> Instant

    public init(
        files: FileStore, people: [Key<Person>: SigningKeyEntry], seal: SigningKeyEntry?,
        prepare: @escaping PaperPreparing, check: @escaping SignatureChecking, now: @escaping @Sendable () -> Instant
    ) {
        self.files = files
        self.people = people
        self.seal = seal
        self.prepare = prepare
        self.check = check
        self.now = now
    }

    public func signs(for person: Key<Person>) -> Bool { people[person] != nil }
    public var hasSeal: Bool { seal != nil }
    /// Whether whoever seals has to type the secret of the agency's key.
    public var asksForSeal: Bool { seal.map { $0.secret == nil } ?? false }

    /// A signed file that is not kept yet, with what its signatures are worth.
    public struct Signed: Sendable {
        public let file: IncomingFile
        public let report: SignatureReport
    }

    /// The paper with its signer's signature. `name` is printed under it. Throws `OfficeError` `.invalid`, at field `pin` for
    /// a wrong secret.
    public func sign(_ paper: URL, as person: Key<Person>, named name: String, pin: String?) async throws -> Signed {
        guard let key = people[person] else { throw Self.noKey }
        var plan = SigningPlan(step: .signature, signer: name, time: seconds, signature: key.size)
        plan.image = key.image
        plan.imageSize = key.size
        let made = try await checked(try await signed(paper, plan, key, pin))
        let holder = made.report.signatures.last?.certificate?.name ?? ""
        guard holder.folded.contains(name.folded) else {
            await made.file.abandon()
            throw OfficeError(
                .invalid,
                "Chứng thư của khoá ký cấp cho «\(holder)», không phải «\(name)»; hãy báo quản trị hệ thống cấu hình lại.",
                field: "pin")
        }
        return made
    }

    /// The signed paper with its number and day and the agency's seal. Throws as `sign` does.
    public func seal(
        _ copy: URL, signedBy person: Key<Person>, named name: String, number: String, on day: CalendarDay, pin: String?
    ) async throws -> Signed {
        guard let seal else { throw Self.noKey }
        let picture = people[person]?.size ?? Self.usual
        var plan = SigningPlan(step: .numbering, signer: name, time: seconds, signature: picture)
        plan.number = number
        plan.date = [Self.written(day.day), day.month < 3 ? Self.written(day.month) : "\(day.month)", "\(day.year)"]
        let numbered = try files.begin()
        do {
            try await numbered.write(try await signed(copy, plan, seal, pin)[...])
            plan = SigningPlan(step: .seal, signer: name, time: seconds, signature: picture)
            plan.image = seal.image
            plan.imageSize = seal.size
            let bytes = try await signed(numbered.url, plan, seal, pin)
            await numbered.abandon()
            return try await checked(bytes)
        } catch {
            await numbered.abandon()
            throw error
        }
    }

    /// An annex in a file of its own with the agency's signature. `number` is the paper's, with its symbol. Throws as
    /// `sign` does.
    public func sign(annex: URL, of number: String, pin: String?) async throws -> Signed {
        guard let seal else { throw Self.noKey }
        return try await checked(try await signed(annex, SigningPlan(annexOf: number, time: seconds), seal, pin))
    }

    /// Prepares an annex as if it were to be signed, with no key. Throws `.invalid` with what stands in the way.
    public func rehearse(annex: URL) async throws {
        _ = try await prepare(annex, SigningPlan(annexOf: "0000/VP", time: seconds))
    }

    /// The size of a signature whose picture is no longer known, in millimetres.
    private static let usual = PictureSize(width: 45, height: 20)
    private static let unsigned = "Văn bản chưa được ký số."
    private static let noKey = OfficeError(.invalid, "Máy chủ chưa được cấu hình khoá ký số này.")

    private var seconds: Int64 { now().milliseconds / 1_000 }

    private static func written(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func signed(
        _ paper: URL, _ plan: SigningPlan, _ key: SigningKeyEntry, _ pin: String?
    ) async throws -> [UInt8] {
        let prepared: PreparedPdf
        do { prepared = try await prepare(paper, plan) } catch let error as OfficeError where error.field == "file" {
            // There is no file in the form of whoever signs.
            throw OfficeError(error.code, "\(error.message) \(Self.unsigned)", field: "pin")
        }
        // The child has read bytes from outside: what it gives back must still be that very paper.
        let original = try Data(contentsOf: paper, options: .mappedIfSafe)
        guard !original.starts(with: "%PDF-".utf8) || prepared.bytes.starts(with: original) else {
            throw OfficeError(.invalid, "Không chuẩn bị được văn bản để ký số.", field: "pin")
        }
        return try await Self.apart {
            do throws(PdfError) { return try key.sign(prepared, typed: pin, at: plan.time) } catch {
                throw OfficeError(.invalid, error.message, field: "pin")
            }
        }
    }

    /// A token may take its time: not on the threads that serve requests.
    private static func apart<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result(catching: body)) }
        }
    }

    /// What we signed has to be right for our own checker.
    private func checked(_ bytes: [UInt8]) async throws -> Signed {
        let file = try files.begin()
        do {
            try await file.write(bytes[...])
            let report: SignatureReport
            do { report = try await check(file.url, []) } catch let error as OfficeError where error.field == "file" {
                throw OfficeError(
                    error.code, "Không kiểm tra được chữ ký số vừa tạo: \(error.message) \(Self.unsigned)", field: "pin"
                )
            }
            if report.verdict == .invalid || report.isEmpty {
                let why = report.signatures.last { $0.verdict == .invalid }?.sentences.joined(separator: " ") ?? ""
                throw OfficeError(.invalid, "Chữ ký số vừa tạo không hợp lệ nên không được lưu. \(why)", field: "pin")
            }
            return Signed(file: file, report: report)
        } catch {
            await file.abandon()
            throw error
        }
    }
}
