"""A certificate authority of the tests' own and papers signed by it with pyHanko: by another program than ours."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from io import BytesIO

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers, timestamps
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

NOW = datetime.now(timezone.utc).replace(microsecond=0)
SECRET = "mật khẩu thử"


def apart(work):
    """Does it in a thread of its own: Playwright runs a loop in ours, and pyHanko wants to start one."""
    with ThreadPoolExecutor(1) as other:
        return other.submit(work).result()


def name(common, organisation):
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "VN"), x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        x509.NameAttribute(NameOID.COMMON_NAME, common)])


class Authority:
    """Writes into `folder`: roots/root.pem, roots/list.crl, an.p12. Certificates name `address`, where there is one, as the
    place to ask about revocation; then there is no list in the folder."""

    def __init__(self, folder, address=None):
        self.folder = folder
        self.address = address
        self.revoked = set()
        self.issued = []
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.subject = name("Gốc thử nghiệm", "Cơ quan chứng thực thử nghiệm")
        self.root = self.certificate(self.subject, self.key.public_key(), authority=True)
        (folder / "roots").mkdir()
        (folder / "roots/root.pem").write_bytes(self.root.public_bytes(serialization.Encoding.PEM))
        if address is None:
            (folder / "roots/list.crl").write_bytes(self.list())
        self.person = self.make("an", "Nguyễn Văn An")
        self.stamper = self.make("stamp", "Dấu thời gian thử nghiệm", stamping=True)

    @property
    def fingerprint(self):
        return self.root.fingerprint(hashes.SHA256()).hex().upper()

    def list(self):
        """The list of revoked certificates as it is now, DER."""
        builder = x509.CertificateRevocationListBuilder().issuer_name(self.subject)
        builder = builder.last_update(NOW - timedelta(days=1)).next_update(NOW + timedelta(days=30))
        for serial in self.revoked:
            one = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(NOW - timedelta(days=2))
            builder = builder.add_revoked_certificate(one.build())
        return builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def answer(self, question):
        """What the authority says of one certificate (OCSP), DER."""
        asked = ocsp.load_der_ocsp_request(question).serial_number
        certificate = next(one for one in self.issued if one.serial_number == asked)
        is_revoked = asked in self.revoked
        builder = ocsp.OCSPResponseBuilder().add_response(
            cert=certificate, issuer=self.root, algorithm=hashes.SHA1(),
            cert_status=ocsp.OCSPCertStatus.REVOKED if is_revoked else ocsp.OCSPCertStatus.GOOD,
            this_update=NOW - timedelta(hours=1), next_update=NOW + timedelta(days=1),
            revocation_time=NOW - timedelta(days=2) if is_revoked else None, revocation_reason=None)
        builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, self.root)
        return builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def certificate(self, subject, key, authority=False, stamping=False):
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(self.subject).public_key(key)
        builder = builder.serial_number(x509.random_serial_number())
        builder = builder.not_valid_before(NOW - timedelta(days=30)).not_valid_after(NOW + timedelta(days=300))
        builder = builder.add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        builder = builder.add_extension(x509.KeyUsage(
            digital_signature=not authority, content_commitment=not authority, key_cert_sign=authority,
            crl_sign=authority, key_encipherment=False, data_encipherment=False, key_agreement=False,
            encipher_only=False, decipher_only=False), critical=True)
        if stamping:
            builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        if self.address and not authority:
            point = x509.UniformResourceIdentifier(self.address + "/list.crl")
            builder = builder.add_extension(x509.CRLDistributionPoints([x509.DistributionPoint(
                full_name=[point], relative_name=None, reasons=None, crl_issuer=None)]), critical=False)
            place = x509.UniformResourceIdentifier(self.address + "/ocsp")
            builder = builder.add_extension(x509.AuthorityInformationAccess([x509.AccessDescription(
                AuthorityInformationAccessOID.OCSP, place)]), critical=False)
        certificate = builder.sign(self.key, hashes.SHA256())
        self.issued.append(certificate)
        return certificate

    def make(self, file, common, stamping=False):
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        certificate = self.certificate(name(common, "Ủy ban nhân dân tỉnh Mẫu"), key.public_key(), stamping=stamping)
        path = self.folder / f"{file}.p12"
        path.write_bytes(pkcs12.serialize_key_and_certificates(
            common.encode(), key, certificate, [self.root],
            serialization.BestAvailableEncryption(SECRET.encode())))
        return signers.SimpleSigner.load_pkcs12(str(path), passphrase=SECRET.encode())

    def stamps(self):
        return timestamps.DummyTimeStamper(
            tsa_cert=self.stamper.signing_cert, tsa_key=self.stamper.signing_key,
            certs_to_embed=self.stamper.cert_registry)

    def sign(self, pdf, field, stamped=False, certify=False):
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        meta = signers.PdfSignatureMetadata(field_name=field, md_algorithm="sha256", certify=certify)
        stamps = self.stamps() if stamped else None
        return apart(lambda: signers.sign_pdf(writer, meta, signer=self.person, timestamper=stamps)).getvalue()

    def verdicts(self, pdf):
        """What pyHanko says: for each signature whether it is sound, how much it covers, what came later."""
        context = ValidationContext(trust_roots=[load_cert_from_pemder(str(self.folder / "roots/root.pem"))])
        found = []
        for signature in PdfFileReader(BytesIO(pdf)).embedded_signatures:
            status = apart(lambda: validate_pdf_signature(signature, context))
            found.append((status.bottom_line, status.coverage.name, status.modification_level.name))
        return found
