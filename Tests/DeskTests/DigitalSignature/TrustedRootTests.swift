import Foundation
import Office
import Signature
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Certificates in which the office trusts") struct TrustedRootTests {
    /// The clock of the tests stands in March 2025.
    private static func certificate(_ name: String, until: Int64 = 4_000_000_000) -> AuthorityCertificate {
        AuthorityCertificate(
            name: name, organisation: "Ban Cơ yếu thử nghiệm", issuer: name, serial: "07", validFrom: 1_500_000_000,
            validUntil: until, isRoot: true, bytes: Array(name.utf8))
    }

    @Test(
        "An administrator adds a certificate and withdraws it; both stay in the list with who, when and why",
        arguments: Backend.all)
    func life(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let add = AddTrustedRoot(Self.certificate("Gốc A"), basis: "Trang của Ban Cơ yếu")
            let id = try await office.perform(add, as: office.administrator)
            _ = try await office.perform(
                AddTrustedRoot(Self.certificate("Gốc B"), basis: "Công văn 12"), as: office.administrator)
            await expectRefusal(.conflict, field: "file") {
                _ = try await office.perform(add, as: office.administrator)
            }
            let material = TrustMaterial(office.desk.storage)
            #expect(try await material.files() == ["root-0.der": Data("Gốc A".utf8), "root-1.der": Data("Gốc B".utf8)])
            try await office.perform(
                WithdrawTrustedRoot(id, version: 1, reason: "Lộ khoá"), as: office.administrator)
            #expect(try await material.files() == ["root-0.der": Data("Gốc B".utf8)])
            let list = try await office.ask(TrustedRootList(), as: office.administrator)
            #expect(list.trusted.map(\.name) == ["Gốc B"])
            let digests = list.roots.map(\.digest)
            #expect(Set(digests).count == 2 && digests.allSatisfy { $0.count == 64 })
            #expect(
                list.withdrawn.map { "\($0.name), \($0.basis), \($0.reason ?? "")" } == [
                    "Gốc A, Trang của Ban Cơ yếu, Lộ khoá"
                ])
            #expect(list.withdrawn.first?.withdrawnAt == office.clock.now)
            // Withdrawn, it may be taken in again.
            _ = try await office.perform(add, as: office.administrator)
            #expect(try await material.files().count == 2)
        }
    }

    @Test(
        "What is expired, without a basis, seen too late or not for this person changes nothing", arguments: Backend.all
    )
    func refusals(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let id = try await office.perform(
                AddTrustedRoot(Self.certificate("Gốc A"), basis: "Công văn 12"), as: office.administrator)
            await expectRefusal(.invalid, field: "file") {
                _ = try await office.perform(
                    AddTrustedRoot(Self.certificate("Gốc C", until: 1_600_000_000), basis: "x"),
                    as: office.administrator)
            }
            await expectRefusal(.invalid, field: "basis") {
                _ = try await office.perform(
                    AddTrustedRoot(Self.certificate("Gốc D"), basis: " "), as: office.administrator)
            }
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(WithdrawTrustedRoot(id, version: 1, reason: ""), as: office.administrator)
            }
            for person in [office.clerk, office.chief] {
                await expectRefusal(.notFound) { _ = try await office.ask(TrustedRootList(), as: person) }
                await expectRefusal(.notFound) {
                    try await office.perform(WithdrawTrustedRoot(id, version: 1, reason: "x"), as: person)
                }
                await expectRefusal(.notFound) {
                    _ = try await office.perform(AddTrustedRoot(Self.certificate("Gốc E"), basis: "x"), as: person)
                }
            }
            await #expect(throws: (any Error).self) {
                try await office.perform(WithdrawTrustedRoot(id, version: 9, reason: "x"), as: office.administrator)
            }
            #expect(try await office.ask(TrustedRootList(), as: office.administrator).trusted.map(\.id) == [id])
        }
    }

    @Test("The list is read along its index", arguments: Backend.all)
    func plan(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await assertPlan(TrustedRootStore.list, on: office.desk.storage, uses: "trusted_root_list")
        }
    }
}
