#include "domain/connect/signup.h"

namespace golive {

SignUp withoutApp(const SignUp &signUp)
{
    SignUp fresh;
    fresh.surface = signUp.surface;
    fresh.isSurfaceChosen = signUp.isSurfaceChosen;
    fresh.owner = signUp.owner;
    fresh.ownerLanguage = signUp.ownerLanguage;
    fresh.isLanguageOfProfile = signUp.isLanguageOfProfile;
    return fresh;
}

SignUp fromTheStart(SignUp signUp)
{
    SignUp fresh = withoutApp(signUp);
    fresh.link = std::move(signUp.link);
    return fresh;
}

} // namespace golive
