import Desk
import Office
import Signature
import Storage
import TestSupport
import WorkTime

/// What administrators and clerks keep: accounts, rights to sign, certificates; and a finding that the own unit explains.
extension MatrixOthers {
    /// Rights to sign begin later, so that nobody signs by them yet.
    mutating func placeAdministration(in site: OfficeSite) async throws {
        let office = site.office
        let later = OfficeTime.day(of: office.clock.now).adding(days: 100)
        keys["committee"] = try await office.perform(
            AppointToCommittee(office.headOfReception, as: .vice, from: later), as: office.clerk
        ).value
        keys["delegations"] = try await office.perform(
            GiveDelegation(
                kind: .order, giverTitle: "Chánh Văn phòng", giver: office.chief, receiver: Key(office.economy),
                paperKinds: ["công văn"], matters: "mời họp, chuyển văn bản", from: later, to: nil,
                basis: "Quy chế làm việc số 01/QC-VP", document: nil), as: office.clerk
        ).value
        keys["roots"] = try await office.perform(
            AddTrustedRoot(
                AuthorityCertificate(
                    name: "Gốc thử nghiệm", organisation: "Ban Cơ yếu thử nghiệm", issuer: "Gốc thử nghiệm",
                    serial: "07", validFrom: 1_500_000_000, validUntil: 4_000_000_000, isRoot: true,
                    bytes: Array("gốc".utf8)), basis: "Công văn 12"), as: office.administrator
        ).value
        try await placeAccounts(in: site)
    }

    /// A blank form of the first procedure, which is open to citizens, and a draft of the process that addresses name.
    static func placeProcedures(in site: OfficeSite, as counter: Key<Person>) async throws {
        let office = site.office
        let file = try await MatrixFile.keep(.other, in: site.files)
        try await office.perform(AddProcedureBlank(Key(1), title: "Mẫu đơn", file: file), as: counter)
        _ = try await office.perform(BeginProcessDraft("one-unit", isNew: false), as: office.administrator)
    }

    /// Somebody who has an account, somebody who was invited, somebody who holds a role.
    private mutating func placeAccounts(in site: OfficeSite) async throws {
        let office = site.office
        _ = try await site.client(office.headOfReception, login: "ma-tran-co-tai-khoan")
        for path in ["account/reset", "account/deactivation", "account/second-factor/ending", "second-factor/ending"] {
            keys["people/:id/\(path)"] = office.headOfReception.value
        }
        let link = SecretToken.random()
        try await office.desk.perform(
            InviteAccount(person: office.headOfAdministration, login: "ma-tran-duoc-moi", token: link), as: .terminal)
        parts["password/:token"] = link.text
        keys["people/:id/roles/:grant/ending"] = office.clerk.value
        let clerk = office.clerk
        let roles = try await office.storage.read { tx in try RoleStore.held(tx, by: clerk) }
        parts["roles/:grant"] = roles.first.map { "\($0.id)" }
    }

    /// Of a visit to Phòng Nội chính, whose head explains it.
    static func find(in office: TestOffice, as inspector: Key<Person>) async throws -> Int64 {
        let (word, today) = (MatrixRelation.unit.word, OfficeTime.day(of: office.clock.now))
        let plan = try await office.perform(
            KeepInspectionPlan(
                InspectionPlanDraft(year: today.year, title: "Kiểm tra \(word)", topics: "Hồ sơ", head: inspector)),
            as: inspector)
        let visit = try await office.perform(
            KeepInspectionVisit(
                InspectionVisitDraft(unit: office.internalAffairs, from: today, place: "Nơi \(word)"), of: plan),
            as: inspector)
        try await office.perform(IssueInspectionPlan(plan, number: "3/KH", version: 1), as: inspector)
        return try await office.perform(
            MakeFinding(of: visit, kind: .other, evidence: "Thấy \(word)"), as: inspector
        ).value
    }
}
