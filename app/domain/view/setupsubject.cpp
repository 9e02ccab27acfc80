#include "domain/view/setupsubject.h"

#include "base/plaintext.h"
#include "domain/sync/syncplan.h"

namespace golive {

SetupSubject subjectOf(const Setup &setup)
{
    SetupSubject subject;
    subject.id = setup.id;
    subject.client = plainLine(setup.client.appName);
    if (setup.client.number)
        subject.number = formattedNumber(*setup.client.number);
    subject.onboarding = setup.onboarding.number;
    if (setup.onboarding.window)
        subject.deadline = setup.onboarding.window->closesAt();
    subject.isArmed = armStateOf(setup) == ArmState::Armed;
    subject.link = setup.signUp.link.url;
    return subject;
}

} // namespace golive
