public import Office
import Storage

/// Lays down who must have a second factor: asked of those who have none at their next signing in. Administrators only;
/// journal: `account.second_factor_demanded`.
public struct SetSecondFactorRule: Command {
    public let roles: Set<Role>

    public init(_ roles: Set<Role>) { self.roles = roles }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard try SecondFactorStore.roles(act.tx) != roles else { return }
        try SecondFactorStore.setRoles(act.tx, roles)
        try act.record(
            .secondFactorDemanded, on: .setting, 0,
            ["roles": .text(roles.map(\.rawValue).sorted().joined(separator: " "))])
    }
}
