export declare const CLEAN_ENVIRONMENT: NodeJS.ProcessEnv
