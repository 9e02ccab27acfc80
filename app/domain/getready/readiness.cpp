#include "domain/getready/readiness.h"

namespace golive {

Readiness withoutApp(Readiness readiness)
{
    Readiness fresh;
    fresh.checklist = std::move(readiness.checklist);
    fresh.findings = std::move(readiness.findings);
    return fresh;
}

} // namespace golive
