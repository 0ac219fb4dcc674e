// Members of Google's services that the published types lack.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      /** Whether people can open and answer the form. */
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      /** False for old forms, which are published for good. */
      supportsAdvancedResponderPermissions(): boolean;
    }
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
  }
  namespace Script {
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[] | null;
    }
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}
