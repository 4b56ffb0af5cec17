import Desk
import Hummingbird
import HummingbirdCore
import Office

extension Request {
    /// What is known of the sender before it is known who it is.
    func browser(on visit: Visit) -> Browser {
        let cookies = self.cookies
        return Browser(
            address: visit.remoteAddress, device: BrowserName.reading(headers[.userAgent]),
            deviceToken: cookies[SiteCookies.deviceName(on: visit.site)]?.value,
            sessionToken: cookies[SiteCookies.sessionName(on: visit.site)]?.value)
    }

    /// The address under which the sender sees the site, for links that are handed on.
    func origin(of site: Site) -> String {
        site.origin ?? "\(site.isSecure ? "https" : "http")://\(head.authority ?? "localhost")"
    }
}

extension Response {
    /// Lets the browser in, or on to choosing a password. A form that it brought along is shown before the page wanted.
    static func entering(
        _ entry: Entry, to target: Href, from request: Request, _ context: WebContext, _ form: CarriedForm? = nil
    ) -> Response {
        switch entry {
        case .mustChoose(let link):
            let href: Href = "/password/\(link.text)"
            return Redirect(to: href.adding("return", target.string)).response(from: request, context: context)
        case .mustProve(let token):
            return ProvingScreen(step: token.text, target: target, form: form).page
                .response(from: request, context: context)
        case .mustEnrol(let token, let secret, let login):
            return EnrolmentScreen(
                way: .signingIn(step: token.text, target: target, form: form), secret: secret, login: login
            ).page.response(from: request, context: context)
        case .session:
            var response =
                form?.page(back: target).response(from: request, context: context)
                ?? Redirect(to: target).response(from: request, context: context)
            response.admit(entry, context)
            return response
        }
    }

    /// Gives the browser the cookies of a session that was opened.
    mutating func admit(_ entry: Entry, _ context: WebContext) {
        guard case .session(let token, let device) = entry else { return }
        let site = context.visit.site
        setCookie(SiteCookies.session(token: token.text, seconds: Int(SessionLife.whole), on: site))
        setCookie(SiteCookies.device(token: device, on: site))
    }
}
