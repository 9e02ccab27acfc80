#include "events/receiver/faulttext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::receiver {

QString faultText(const StoreFault &fault)
{
    using Kind = StoreFault::Kind;
    switch (fault.kind) {
    case Kind::DiskFull: return u"There is no room left for %1"_s.arg(fault.path);
    case Kind::ReadOnly: return u"This user may not write to %1"_s.arg(fault.path);
    case Kind::Locked: return u"Another program holds %1"_s.arg(fault.path);
    case Kind::Damaged: return u"The events kept until now are damaged; they are in %1"_s.arg(fault.path);
    case Kind::NewerVersion: return u"%1 was written by a newer Golive; this one leaves it alone"_s.arg(fault.path);
    case Kind::NetworkFolder:
        return u"%1 is on a network or is synchronised with a cloud (%2): choose a folder of this computer with --data-dir"_s
            .arg(fault.path, fault.detail);
    case Kind::Unprepared:
        return u"The tables of %1 are missing or of another Golive: golivectl store prepare makes them"_s.arg(
            fault.path);
    case Kind::NotAllowed:
        return u"%1 does not let this user write events, who needs the role golive_receiver there: %2"_s.arg(
            fault.path, fault.detail);
    case Kind::Unreachable:
    case Kind::FailedOver:
    case Kind::NotEncrypted:
    case Kind::NotTrusted:
    case Kind::OtherName:
    case Kind::NoAuthority:
    case Kind::PasswordMissing:
    case Kind::PasswordWrong:
    case Kind::PasswordExposed:
    case Kind::Other: break;
    }
    return u"%1: %2"_s.arg(fault.path, fault.detail);
}

} // namespace golive::receiver
