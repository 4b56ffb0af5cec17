/// What somebody gets who may enter.
public enum Entry: Sendable, Equatable {
    /// A session, and the token by which the browser will be known as the person's own.
    case session(SecretToken, deviceToken: String)
    /// The password was given by somebody else: a link at which to choose one's own.
    case mustChoose(SecretToken)
    /// The password was right; the token goes on with a code of the second factor.
    case mustProve(SecretToken)
    /// The password was right, and the office demands a second factor of the person, who has none: the token goes on with
    /// a code of this secret.
    case mustEnrol(SecretToken, SharedSecret, login: String)
}
